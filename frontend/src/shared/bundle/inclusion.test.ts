import { expect, test } from "vitest";
import { concat, equal, sha256, utf8 } from "./bytes";
import { entryAt, inclusionPath, leadsTo } from "./inclusion";
import { GrowingTree, leafHash } from "./merkle";

const entry = (index: number) => utf8(`{"event":${index}}`);
const hashes = Array.from({ length: 70_000 }, (_, index) => leafHash(entry(index)));

function rootOver(start: number, end: number) {
  const tree = new GrowingTree();
  for (let at = start; at < end; at++) tree.add(hashes[at] as Uint8Array);
  return tree.root();
}

/** The files of a log as its host serves them. */
async function served(path: string) {
  const [, row = "", ...place] = path.split("/");
  const [number = "", width] = place.join("").replaceAll("x", "").split(".p");
  const [first, count] = [Number(number) * 256, width ? Number(width) : 256];
  const each = Array.from({ length: count }, (_, at) => first + at);
  if (row === "entries") return concat(...each.map((at) => concat(Uint8Array.of(0, entry(at).length), entry(at))));
  const span = 256 ** Number(row);
  return concat(...each.map((at) => rootOver(at * span, (at + 1) * span)));
}

test.each([1, 2, 3, 255, 256, 257, 1000, 66_000])("every leaf of a log of %i leads to its root", async (size) => {
  const root = rootOver(0, size);
  for (const index of new Set([0, 1, Math.floor(size / 2), size - 2, size - 1].filter((at) => at >= 0 && at < size))) {
    const path = await inclusionPath(index, size, served);
    expect(leadsTo(hashes[index] as Uint8Array, index, size, path, root)).toBe(true);
    expect(leadsTo(sha256(utf8("another")), index, size, path, root)).toBe(false);
    expect(leadsTo(hashes[index] as Uint8Array, index + 1, size, path, root)).toBe(false);
  }
});

test("an entry is read out of the middle of its file", async () => {
  expect(equal(await entryAt(300, 1000, served), entry(300))).toBe(true);
});

test("a file that is cut short is no entry", async () => {
  await expect(entryAt(300, 1000, async (path) => (await served(path)).subarray(0, 50))).rejects.toThrow("cut short");
});
