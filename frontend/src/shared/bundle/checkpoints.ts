import { base64, equal, lines, utf8 } from "./bytes";
import { isObject, readCanonical } from "./canonical";
import type { BundleFiles } from "./files";
import {
  type Checkpoint,
  type Policy,
  printedCode,
  readCheckpoint,
  readNote,
  signersOf,
  typedCode,
  Unreadable,
} from "./note";
import type { Report } from "./report";

const last = "checkpoint";
const history = "checkpoints.ndjson";

/** Signatures and history: who vouches for this log, and that it only grew between all moments that are known. */
export class Checkpoints {
  readonly #kept: { checkpoint: Checkpoint; file: string }[] = [];

  constructor(
    private readonly report: Report,
    private readonly policy: Policy,
    private readonly pins: string[],
  ) {}

  /** The checkpoint that the bundle is about. */
  read(files: BundleFiles): Checkpoint | undefined {
    const bytes = files.get(last);
    if (!bytes) {
      this.report.add("note", "checkpoint_missing", { file: last });
      return undefined;
    }
    const checkpoint = this.#keep(bytes, last);
    for (const line of lines(files.get(history) ?? new Uint8Array())) {
      const entry = line && readCanonical(line);
      if (isObject(entry) && typeof entry.note === "string") this.#keep(utf8(entry.note), history);
      else this.report.add("bundle", "history_unreadable", { file: history });
    }
    return checkpoint;
  }

  get sizes() {
    return [...new Set(this.#kept.map(({ checkpoint }) => checkpoint.size))].sort((one, other) => one - other);
  }

  compare(size: number, root: Uint8Array) {
    for (const { checkpoint, file } of this.#kept.filter((k) => k.checkpoint.size === size)) {
      const family = file === last ? "root" : "consistency";
      this.report.look(family);
      if (!equal(checkpoint.root, root))
        this.report.add(family, "other_leaves_signed", {
          file,
          expected: base64(checkpoint.root),
          actual: base64(root),
        });
    }
  }

  finish(size: number) {
    for (const { checkpoint, file } of this.#kept.filter((k) => k.checkpoint.size > size))
      this.report.add(file === last ? "root" : "consistency", "log_cut_short", {
        file,
        expected: String(checkpoint.size),
        actual: String(size),
      });
    const known = this.#kept.map(({ checkpoint }) => typedCode(printedCode(checkpoint)));
    for (const pin of this.pins) {
      this.report.look("consistency");
      if (!known.includes(typedCode(pin)))
        this.report.add("consistency", "pin_unknown", { expected: pin, actual: this.report.code });
    }
  }

  #keep(bytes: Uint8Array, file: string): Checkpoint | undefined {
    this.report.look("note");
    try {
      const note = readNote(bytes);
      const checkpoint = readCheckpoint(note.text);
      if (file === last) {
        const { origin, size } = checkpoint;
        Object.assign(this.report, { origin, size, code: printedCode(checkpoint) });
      }
      this.#kept.push({ checkpoint, file });
      this.report.look("key");
      if (!this.policy.logs.some((log) => log.name === checkpoint.origin))
        this.report.add("key", "log_unknown", { file, actual: checkpoint.origin });
      else this.#verify(note, checkpoint, file);
      return checkpoint;
    } catch (wrong) {
      if (!(wrong instanceof Unreadable)) throw wrong;
      this.report.add("note", "note_unreadable", { file, actual: wrong.message });
      return undefined;
    }
  }

  #verify(note: ReturnType<typeof readNote>, checkpoint: Checkpoint, file: string) {
    const { logs, witnesses } = signersOf(note, [...this.policy.logs, ...this.policy.witnesses]);
    if (!logs.some((log) => log.name === checkpoint.origin)) throw new Unreadable("No key of the policy signed this.");
    if (file !== last) return;
    this.report.look("witness", witnesses.length);
    if (!this.policy.asks) this.report.notSeen("witness", "no_witness_asked");
    else if (!this.policy.isMet(witnesses.map((witness) => witness.key)))
      this.report.add("witness", "too_few_witnesses", { file });
  }
}
