import { base64, concat, fromBase64, lines, sha256, textOf, utf8 } from "./bytes";
import { isObject, readCanonical } from "./canonical";
import type { BundleFiles } from "./files";
import type { Leaf } from "./leaves";
import type { Report } from "./report";

const file = "openings.ndjson";
const mark = /\{"\$commit":"([A-Za-z0-9+/]{43}=)"\}/g;

/** The texts of people that anybody may read, by the event that has them. */
const publishedIn: Record<string, string[]> = {
  office_granted: ["holder"],
  proposal_submitted: ["title", "body"],
  proposal_revised: ["title", "body"],
  proposal_costed: ["basis"],
  proposal_refused: ["explanation"],
  proposal_legality_checked: ["note"],
  proposal_appealed: ["grounds"],
  proposal_appeal_decided: ["answer"],
  interest_declared: ["nature"],
  minutes_kept: ["minutes"],
  milestone_reported: ["note"],
  milestone_verified: ["note"],
  finding_released: ["text"],
  finding_answered: ["text"],
  finding_followed_up: ["note"],
};

const commitmentIn = (member: unknown) =>
  isObject(member) && typeof member.$commit === "string" ? member.$commit : undefined;

/** Texts that people wrote: each is the one that the record committed to, and what is gone was erased on record. */
export class Openings {
  readonly #committed = new Set<string>();
  readonly #published = new Map<string, { leaf: number; event: string }>();
  readonly #erased = new Set<string>();

  constructor(private readonly report: Report) {}

  see(leaf: Leaf) {
    if (leaf.type === "data_erased") this.#erased.add(commitmentIn(leaf.data.text) ?? "");
    if (leaf.type === "data_erased" || leaf.type.startsWith("erasure_")) return;
    for (const found of (textOf(leaf.line) ?? "").matchAll(mark)) this.#committed.add(found[1] as string);
    for (const member of publishedIn[leaf.type] ?? []) {
      const text = commitmentIn(leaf.data[member]);
      if (text && !this.#published.has(text)) this.#published.set(text, { leaf: leaf.index, event: leaf.id });
    }
  }

  finish(files: BundleFiles) {
    const bytes = files.get(file);
    if (!bytes) {
      this.report.notSeen("opening", "texts_left_out");
      this.report.notSeen("erasure", "texts_left_out");
      return;
    }
    const opened = this.#open(bytes);
    if (this.#committed.size > this.#published.size) this.report.notSeen("erasure", "texts_closed");
    this.report.look("erasure", this.#published.size);
    for (const [text, place] of this.#published)
      if (!opened.has(text) && !this.#erased.has(text))
        this.report.add("erasure", "text_gone", { ...place, file, expected: text });
  }

  #open(bytes: Uint8Array) {
    const opened = new Set<string>();
    let number = 0;
    for (const line of lines(bytes)) {
      number++;
      this.report.look("opening");
      const said = line && readCanonical(line);
      const salt = isObject(said) && typeof said.salt === "string" ? fromBase64(said.salt) : undefined;
      const place = { file, actual: `line ${number}` };
      if (!isObject(said) || salt?.length !== 32 || typeof said.value !== "string" || typeof said.commit !== "string") {
        this.report.add("opening", "opening_unreadable", place);
        continue;
      }
      opened.add(said.commit);
      if (base64(sha256(concat(utf8("pb-commit-v1"), salt, utf8(said.value)))) !== said.commit)
        this.report.add("opening", "another_text", { ...place, expected: said.commit });
      else if (!this.#committed.has(said.commit)) this.report.add("opening", "opening_of_nothing", place);
      else if (this.#erased.has(said.commit)) this.report.add("erasure", "text_not_gone", place);
    }
    return opened;
  }
}
