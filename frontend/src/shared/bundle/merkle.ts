import { concat, sha256 } from "./bytes";

const leafMark = Uint8Array.of(0);
const nodeMark = Uint8Array.of(1);

export const leafHash = (leaf: Uint8Array) => sha256(concat(leafMark, leaf));

const nodeHash = (left: Uint8Array, right: Uint8Array) => sha256(concat(nodeMark, left, right));

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

/** Where C2SP puts the hashes of leaves from `index` on: 256 to a file, the last one may be shorter. */
export function hashTile(index: number, size: number) {
  const number = Math.floor(index / width);
  const length = Math.min(width, size - number * width);
  const groups = String(number)
    .padStart(Math.ceil(String(number).length / 3) * 3, "0")
    .match(/.{3}/g) as string[];
  const path = groups.map((group, place) => (place < groups.length - 1 ? `x${group}` : group)).join("/");
  return { path: `tile/0/${path}${length < width ? `.p/${length}` : ""}`, first: number * width, length };
}
