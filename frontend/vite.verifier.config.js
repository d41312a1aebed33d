import { defineConfig } from "vite";

/** The second verifier by itself: `node verify.mjs`, and carried by every bundle. */
export default defineConfig({
  publicDir: false,
  resolve: { alias: [{ find: /^#/, replacement: new URL("./src/", import.meta.url).pathname }] },
  build: {
    lib: { entry: "src/features/verify/cli.ts", formats: ["es"], fileName: () => "verify.mjs" },
    outDir: process.env.TUSUV_VERIFIER ?? "../src/Tusuv.Api/wwwroot/verifier",
    emptyOutDir: false,
    reportCompressedSize: false,
    rolldownOptions: { external: [/^node:/] },
  },
});
