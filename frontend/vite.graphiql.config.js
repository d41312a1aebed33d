import { defineConfig } from "vite";
import { compress } from "./build/compress.js";

/** GraphiQL is for Development only, a page of its own: nothing of it may reach what a resident loads. */
export default defineConfig({
  root: "graphiql",
  base: "./",
  publicDir: false,
  plugins: [compress(5)],
  worker: { format: "es" },
  build: {
    outDir: "../../src/Tusuv.Api/wwwroot/graphiql",
    emptyOutDir: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 8000,
  },
});
