import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const source = new URL("../src/worker/sw.js", import.meta.url);

/** Writes sw.js with the names of this build's files: those that are one step from the first page, and all. */
export function worker() {
  return {
    name: "worker",
    apply: "build",
    generateBundle(_, bundle) {
      const all = Object.keys(bundle)
        .filter((file) => file.startsWith("assets/"))
        .map((file) => `/${file}`)
        .sort();
      const written = readFileSync(source, "utf8");
      const version = createHash("sha256").update(written).update(all.join()).digest("hex").slice(0, 8);
      const build = JSON.stringify({ version, first: oneStep(bundle), all });
      this.emitFile({ type: "asset", fileName: "sw.js", source: written.replace("__BUILD__", build) });
    },
  };
}

/** The first page, what it can open in one step, and the fonts; a page of officials is two steps away. */
function oneStep(bundle) {
  const entry = Object.values(bundle).find(({ isEntry }) => isEntry);
  const first = reached(bundle, [entry.fileName]);
  const led = first.flatMap((file) => bundle[file].dynamicImports).filter((file) => !isEnglish(bundle[file]));
  const scripts = reached(bundle, [...first, ...led]);
  // The entry's own style stands in the page.
  const styles = scripts
    .filter((file) => file !== entry.fileName)
    .flatMap((file) => [...bundle[file].viteMetadata.importedCss]);
  const fonts = Object.keys(bundle).filter((file) => file.endsWith(".woff2"));
  return [...new Set([...scripts, ...styles, ...fonts])].map((file) => `/${file}`).sort();
}

/** English is kept once somebody reads it. */
const isEnglish = ({ facadeModuleId }) => /texts\/en\//.test(facadeModuleId);

/** These scripts and all that they cannot run without. */
function reached(bundle, files, found = new Set()) {
  for (const file of files) {
    if (found.has(file)) continue;
    found.add(file);
    reached(bundle, bundle[file].imports, found);
  }
  return [...found];
}
