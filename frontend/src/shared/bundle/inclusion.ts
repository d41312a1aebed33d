import { equal } from "./bytes";
import { entryTile, hashTile, nodeHash } from "./merkle";
import { Unreadable } from "./note";

/** Takes a file of the published log, by its path under the log's address. */
export type TakeFile = (path: string) => Promise<Uint8Array>;

const hashLength = 32;

/** The siblings of a leaf from below (RFC 6962, 2.1.1), out of the tiles of a log of that size. */
export async function inclusionPath(index: number, size: number, take: TakeFile): Promise<Uint8Array[]> {
  const rows = new Rows(size, take);
  const climb = async (start: number, end: number): Promise<Uint8Array[]> => {
    if (end - start <= 1) return [];
    const middle = start + largestPowerBelow(end - start);
    return index < middle
      ? [...(await climb(start, middle)), await rows.root(middle, end)]
      : [...(await climb(middle, end)), await rows.root(start, middle)];
  };
  return climb(0, size);
}

/** The root that a path leads to (RFC 9162, 2.1.3.2); undefined for a path of the wrong length. */
export function rootOf(hash: Uint8Array, index: number, size: number, path: Uint8Array[]): Uint8Array | undefined {
  let [at, last, root] = [index, size - 1, hash];
  if (at > last) return undefined;
  for (const sibling of path) {
    if (last === 0) return undefined;
    if (at % 2 === 1 || at === last) {
      root = nodeHash(sibling, root);
      for (; at % 2 === 0 && at > 0; at /= 2) last = Math.floor(last / 2);
    } else root = nodeHash(root, sibling);
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 ? root : undefined;
}

/** The bytes of an entry, out of the file that holds 256 of them: each after its length, two bytes, the higher first. */
export async function entryAt(index: number, size: number, take: TakeFile): Promise<Uint8Array> {
  const { path, first } = entryTile(index, size);
  const bytes = await take(path);
  let start = 0;
  for (let at = first; start + 2 <= bytes.length; at++) {
    const end = start + 2 + ((bytes[start] as number) << 8) + (bytes[start + 1] as number);
    if (end > bytes.length) break;
    if (at === index) return bytes.subarray(start + 2, end);
    start = end;
  }
  throw new Unreadable("The file of entries is cut short.");
}

const largestPowerBelow = (size: number) => 2 ** Math.floor(Math.log2(size - 1));

/** Roots of parts of the tree, from the highest row of tiles that knows them. */
class Rows {
  readonly #taken = new Map<string, Promise<Uint8Array>>();

  constructor(
    private readonly size: number,
    private readonly take: TakeFile,
  ) {}

  async root(start: number, end: number): Promise<Uint8Array> {
    const span = end - start;
    const height = Math.log2(span);
    if (!Number.isInteger(height) || start % span !== 0) {
      const middle = start + largestPowerBelow(span);
      return nodeHash(await this.root(start, middle), await this.root(middle, end));
    }
    const level = Math.floor(height / 8);
    const each = 256 ** level;
    let hashes: Uint8Array[] = [];
    for (let at = start / each; at < end / each; at++) hashes.push(await this.#hash(at, level));
    while (hashes.length > 1) hashes = pairs(hashes);
    return hashes[0] as Uint8Array;
  }

  async #hash(at: number, level: number): Promise<Uint8Array> {
    const { path, first, length } = hashTile(at, this.size, level);
    const tile = this.#taken.get(path) ?? this.take(path);
    this.#taken.set(path, tile);
    const bytes = await tile;
    if (bytes.length !== length * hashLength) throw new Unreadable("A file of hashes is cut short.");
    return bytes.subarray((at - first) * hashLength, (at - first + 1) * hashLength);
  }
}

const pairs = (hashes: Uint8Array[]) =>
  Array.from({ length: hashes.length / 2 }, (_, pair) =>
    nodeHash(hashes[2 * pair] as Uint8Array, hashes[2 * pair + 1] as Uint8Array),
  );

export const leadsTo = (hash: Uint8Array, index: number, size: number, path: Uint8Array[], root: Uint8Array) => {
  const found = rootOf(hash, index, size, path);
  return found !== undefined && equal(found, root);
};
