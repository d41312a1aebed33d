import { defineConfig } from "vite";
import { read } from "./build/texts.js";

const [mn, en] = ["mn", "en"].map((language) => read("pages", language)["verify.title"]);

const head = `<!doctype html><html lang="mn"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'">
<title>${mn} · ${en}</title><style>body{font:1rem/1.5 system-ui;margin:1rem auto;max-width:50rem;padding:0 1rem}
h1{font-size:1.5rem}label{display:grid;margin:1rem 0}small{color:#44535f}input,textarea,button{font:inherit;min-height:44px}
textarea{height:8rem}table{border-collapse:collapse}li,p{overflow-wrap:anywhere}td,th{text-align:start;border:1px solid #76828c;padding:.25rem .5rem}
td:nth-child(2),td:nth-child(3){text-align:end}.wrong td{font-weight:bold;background:#fbeae7}
@media(max-width:40rem){table{font-size:.8rem}td,th{padding:.25rem}td:first-child,td:last-child{overflow-wrap:anywhere}}
</style><body><h1>${mn} <small lang="en">${en}</small></h1><main></main>`;

/** The page goes into one file, so that it opens from a folder as well as from a stick. */
const onePage = {
  name: "one-page",
  generateBundle(_, bundle) {
    const script = bundle["offline.mjs"].code.replaceAll("</script", "<\\/script");
    delete bundle["offline.mjs"];
    this.emitFile({
      type: "asset",
      fileName: "verify.html",
      source: `${head}<script type="module">${script}</script>\n`,
    });
  },
};

/** The second verifier by itself, as every bundle carries it: `node verify.mjs`, and a page. One whole file each. */
export default defineConfig(({ mode }) => ({
  publicDir: false,
  resolve: { alias: [{ find: /^#/, replacement: new URL("./src/", import.meta.url).pathname }] },
  plugins: mode === "offline" ? [onePage] : [],
  build: {
    lib: {
      entry: `src/features/verify/${mode === "offline" ? "offline" : "cli"}.ts`,
      formats: ["es"],
      fileName: () => (mode === "offline" ? "offline.mjs" : "verify.mjs"),
    },
    outDir: process.env.TUSUV_VERIFIER ?? "../src/Tusuv.Api/wwwroot/verifier",
    emptyOutDir: false,
    reportCompressedSize: false,
    rolldownOptions: { external: [/^node:/] },
  },
}));
