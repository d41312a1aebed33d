import { concat, sha256 } from "./bytes";

const leafMark = Uint8Array.of(0);
const nodeMark = Uint8Array.of(1);

export const leafHash = (leaf: Uint8Array) => sha256(concat(leafMark, leaf));

export const nodeHash = (left: Uint8Array, right: Uint8Array) => sha256(concat(nodeMark, left, right));

/** The tree of RFC 6962 over leaves that come one after another; it keeps the roots of its full subtrees only. */
export class GrowingTree {
  #size = 0;
  readonly #full: Uint8Array[] = [];

  get size() {
    return this.#size;
  }

  add(hash: Uint8Array) {
    let node = hash;
    for (let rest = this.#size; rest % 2 === 1; rest = Math.floor(rest / 2))
      node = nodeHash(this.#full.pop() as Uint8Array, node);
    this.#full.push(node);
    this.#size++;
  }

  root(): Uint8Array {
    if (this.#full.length === 0) return sha256(new Uint8Array());
    return this.#full.reduceRight((right, left) => nodeHash(left, right));
  }
}

const width = 256;

/** Where C2SP puts what stands at `index` of a row: 256 to a file, the last one may be shorter. */
function tileAt(index: number, length: number, row: string) {
  const number = Math.floor(index / width);
  const held = Math.min(width, length - number * width);
  const groups = String(number)
    .padStart(Math.ceil(String(number).length / 3) * 3, "0")
    .match(/.{3}/g) as string[];
  const path = groups.map((group, place) => (place < groups.length - 1 ? `x${group}` : group)).join("/");
  return { path: `tile/${row}/${path}${held < width ? `.p/${held}` : ""}`, first: number * width, length: held };
}

/** Each level stands for 256 of the one below; its files hold nothing that may still grow. */
export const hashTile = (index: number, size: number, level = 0) =>
  tileAt(index, Math.floor(size / width ** level), String(level));

export const entryTile = (index: number, size: number) => tileAt(index, size, "entries");
