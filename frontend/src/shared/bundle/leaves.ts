import { base64, decimal, equal, lines, textOf } from "./bytes";
import { isObject, type JsonObject, readCanonical } from "./canonical";
import type { Checkpoints } from "./checkpoints";
import type { BundleFiles } from "./files";
import { GrowingTree, hashTile, leafHash } from "./merkle";
import type { Report } from "./report";

const file = "leaves.ndjson";
const longest = 65_535;

/** One event as it stands in the log. */
export type Leaf = {
  index: number;
  id: string;
  seq: number;
  stream: string;
  version: number;
  type: string;
  data: JsonObject;
  line: Uint8Array;
};

const members = ["at", "data", "id", "meta", "seq", "stream", "type", "v", "ver"];
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function leafOf(index: number, line: Uint8Array, said: unknown): Leaf | undefined {
  if (!isObject(said) || Object.keys(said).some((name) => !members.includes(name))) return undefined;
  const { v, id, seq, stream, ver, type, at, data } = said;
  const isLeaf =
    v === 1 &&
    [id, stream].every((text) => typeof text === "string" && uuid.test(text)) &&
    [seq, ver].every((number) => typeof number === "number" && number > 0) &&
    [type, at].every((text) => typeof text === "string") &&
    isObject(data);
  return isLeaf ? ({ index, id, seq, stream, version: ver, type, data, line } as unknown as Leaf) : undefined;
}

/** Reads the leaves once, rebuilds the tree over them and compares its root wherever there is a checkpoint. */
export class LeafReader {
  readonly #tree = new GrowingTree();
  readonly #sizes: number[];
  #tile?: { first: number; length: number; bytes?: Uint8Array };

  constructor(
    private readonly report: Report,
    private readonly files: BundleFiles,
    private readonly checkpoints: Checkpoints,
    private readonly size: number,
  ) {
    this.#sizes = checkpoints.sizes;
  }

  *read(): Generator<Leaf> {
    this.#compare();
    const places = this.report.round === undefined ? undefined : this.#places();
    const bytes = this.files.get(file);
    if (!bytes || places === null) {
      this.report.add("bundle", "file_missing", { file: bytes ? "places.txt" : file });
      return this.checkpoints.finish(this.#tree.size);
    }
    const count = places?.length ?? this.size;
    let read = 0;
    for (const line of lines(bytes)) {
      if (!line || line.length > longest || read >= count) {
        this.report.add("bundle", "leaves_unreadable", { file, actual: `line ${read + 1}` });
        break;
      }
      const index = places?.[read] ?? read;
      read++;
      if (!this.#fillUpTo(index)) break;
      const leaf = this.#leaf(index, line);
      if (leaf) yield leaf;
    }
    if (read < count)
      this.report.add("bundle", "leaves_missing", { file, expected: String(count), actual: String(read) });
    if (places && read === count) this.#fillUpTo(this.size);
    this.checkpoints.finish(this.#tree.size);
  }

  #leaf(index: number, line: Uint8Array): Leaf | undefined {
    const hash = leafHash(line);
    this.#add(hash);
    this.report.look("leaf");
    const told = this.#told(index);
    if (told && !equal(told, hash))
      this.report.add("leaf", "leaf_not_as_hashed", { leaf: index, expected: base64(told), actual: base64(hash) });
    this.report.look("canonical");
    const said = readCanonical(line);
    if (said === undefined) {
      this.report.add("canonical", "leaf_not_canonical", { leaf: index });
      return undefined;
    }
    this.report.look("schema");
    const leaf = leafOf(index, line, said);
    if (!leaf) this.report.add("schema", "leaf_no_event", { leaf: index });
    return leaf;
  }

  /** Which leaves a bundle of one round has; null where nobody says so. */
  #places(): number[] | null {
    const text = textOf(this.files.get("places.txt") ?? new Uint8Array());
    const places = text?.split("\n").slice(0, -1).map(decimal) ?? [];
    const ascend = places.every(
      (place, at) => place !== undefined && place < this.size && (at === 0 || place > (places[at - 1] ?? place)),
    );
    return text && ascend ? (places as number[]) : null;
  }

  #told(index: number) {
    if (!this.#tile || index < this.#tile.first || index >= this.#tile.first + this.#tile.length) {
      const tile = hashTile(index, this.size);
      const bytes = this.files.get(tile.path);
      const isWhole = bytes?.length === tile.length * 32;
      if (!isWhole) this.report.add("leaf", "hashes_missing", { file: tile.path });
      this.#tile = { ...tile, bytes: isWhole ? bytes : undefined };
    }
    const at = (index - this.#tile.first) * 32;
    return this.#tile.bytes?.subarray(at, at + 32);
  }

  /** Leaves of which a bundle of one round has only the hash. */
  #fillUpTo(index: number) {
    while (this.#tree.size < index) {
      const hash = this.#told(this.#tree.size);
      if (!hash) {
        this.report.add("bundle", "hashes_missing", { file });
        return false;
      }
      this.#add(hash);
    }
    return true;
  }

  #add(hash: Uint8Array) {
    this.#tree.add(hash);
    this.#compare();
  }

  #compare() {
    while (this.#sizes[0] !== undefined && this.#sizes[0] <= this.#tree.size)
      this.checkpoints.compare(this.#sizes.shift() as number, this.#tree.root());
  }
}
