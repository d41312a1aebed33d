import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compress } from "./build/compress.js";
import { styleInside } from "./build/styleInside.js";
import { texts } from "./build/texts.js";
import { worker } from "./build/worker.js";

const host = "http://localhost:5080";

export default defineConfig({
  plugins: [texts(), react(), worker(), styleInside(), compress(11)],
  resolve: { alias: [{ find: /^#/, replacement: new URL("./src/", import.meta.url).pathname }] },
  build: {
    outDir: "../src/Tusuv.Api/wwwroot",
    emptyOutDir: true,
    target: "es2020",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every page needs, in one file: small files packed one by one are larger, and each is asked for.
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              name: "base",
              test: /src\/shared\/(device\/(choices|database|outbox)|graph\/useAsk|round\/(Deadline|JustReceived|StatusWord|frame)|text\/(id|Written)|ui\/(Icon|NotFound|Notice|Page|part))\.tsx?$/,
            },
          ],
        },
      },
    },
    reportCompressedSize: false,
  },
  server: {
    proxy: Object.fromEntries(["/graphql", "/session", "/account", "/accounts", "/files"].map((path) => [path, host])),
  },
  test: {
    environment: "node",
    include: ["{src,build}/**/*.test.{js,ts,tsx}"],
    // A crowded machine is slow, not wrong.
    testTimeout: 60_000,
  },
});
