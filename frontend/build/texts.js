import { readFileSync } from "node:fs";
import { compileMessage } from "@lingui/message-utils/compileMessage";

const folder = new URL("../src/texts/", import.meta.url);
/** Codes of refusals and reasons are the host's; a word in front keeps them apart from the pages' own keys. */
const prefix = {
  pages: "",
  faults: "fault.",
  door: "fault.",
  reasons: "reason.",
  refusals: "refusal.",
  names: "",
  desk: "",
  verify: "",
  officials: "",
  templates: "",
  khural: "",
  meetings: "",
  sheets: "",
  funds: "",
  plans: "",
  erasures: "",
  proposers: "",
  results: "",
  audit: "",
  audits: "",
  home: "",
  record: "",
  round: "",
  offline: "",
};
export const files = Object.keys(prefix);
/** What the first page needs before it can say anything, and what follows it: for everybody, and for who works or audits. */
export const parts = {
  first: ["pages", "faults"],
  codes: [
    "door",
    "reasons",
    "refusals",
    "names",
    "home",
    "record",
    "round",
    "proposers",
    "results",
    "erasures",
    "plans",
    "offline",
  ],
  offices: ["desk", "officials", "templates", "khural", "meetings", "sheets", "funds", "audit", "audits", "verify"],
};

export const read = (file, language) => JSON.parse(readFileSync(new URL(`${file}.${language}.json`, folder), "utf8"));

/** The catalogue of a language, ICU messages by key. */
export function catalogue(language, part = files) {
  const all = {};
  for (const file of part)
    for (const [key, message] of Object.entries(read(file, language))) all[prefix[file] + key] = message;
  return all;
}

const places = (message) => {
  const found = new Set();
  const walk = (tokens) => {
    for (const token of tokens) {
      if (typeof token === "string") continue;
      const [name, , options] = token;
      if (name !== undefined) found.add(name);
      if (options && typeof options === "object")
        for (const option of Object.values(options)) if (Array.isArray(option)) walk(option);
    }
  };
  const compiled = compileMessage(message);
  if (Array.isArray(compiled)) walk(compiled);
  return [...found].sort().join(", ");
};

/** Every text stands in both languages and asks for the same values; each fault in one sentence. */
export function faults() {
  const [mn, en] = [catalogue("mn"), catalogue("en")];
  const found = [];
  for (const key of new Set([...Object.keys(mn), ...Object.keys(en)])) {
    if (!mn[key]) found.push(`${key}: no Mongolian text`);
    else if (!en[key]) found.push(`${key}: no English text`);
    else if (places(mn[key]) !== places(en[key]))
      found.push(`${key}: {${places(mn[key])}} against {${places(en[key])}}`);
  }
  return found;
}

/** `virtual:texts/mn/first` is a part of the compiled catalogue: the page carries no ICU parser. */
export function texts() {
  const virtual = "virtual:texts/";
  return {
    name: "texts",
    resolveId: (id) => (id.startsWith(virtual) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${virtual}`)) return undefined;
      const [language, name] = id.slice(virtual.length + 1).split("/");
      const part = parts[name];
      for (const file of part) this.addWatchFile(new URL(`${file}.${language}.json`, folder).pathname);
      const compiled = Object.fromEntries(
        Object.entries(catalogue(language, part)).map(([key, message]) => [key, compileMessage(message)]),
      );
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(compiled))})`;
    },
  };
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const found = faults();
  for (const fault of found) console.error(fault);
  process.exitCode = found.length ? 1 : 0;
}
