import { base64, concat, fromBase64, lines, sha256, textOf, utf8 } from "./bytes";
import { isObject, readCanonical } from "./canonical";
import type { BundleFiles } from "./files";
import type { Leaf } from "./leaves";
import type { Report } from "./report";

const file = "openings.ndjson";
const mark = /\{"\$commit":"([A-Za-z0-9+/]{43}=)"\}/g;

/** Texts that people wrote: each is the one that the record committed to. */
export class Openings {
  readonly #committed = new Set<string>();

  constructor(private readonly report: Report) {}

  see(leaf: Leaf) {
    if (leaf.type === "data_erased" || leaf.type.startsWith("erasure_")) return;
    for (const found of (textOf(leaf.line) ?? "").matchAll(mark)) this.#committed.add(found[1] as string);
  }

  finish(files: BundleFiles) {
    let number = 0;
    for (const line of lines(files.get(file) ?? new Uint8Array())) {
      number++;
      this.report.look("opening");
      const said = line && readCanonical(line);
      const salt = isObject(said) && typeof said.salt === "string" ? fromBase64(said.salt) : undefined;
      const place = { file, actual: `line ${number}` };
      if (!isObject(said) || salt?.length !== 32 || typeof said.value !== "string" || typeof said.commit !== "string")
        this.report.add("opening", "opening_unreadable", place);
      else if (base64(sha256(concat(utf8("pb-commit-v1"), salt, utf8(said.value)))) !== said.commit)
        this.report.add("opening", "another_text", { ...place, expected: said.commit });
      else if (!this.#committed.has(said.commit)) this.report.add("opening", "opening_of_nothing", place);
    }
  }
}
