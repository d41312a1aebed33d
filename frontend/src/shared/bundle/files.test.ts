import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { unpack } from "./files";

const bytes = new Uint8Array([1]);

test.each([
  ["none", zipSync({ "photo.jpg": bytes })],
  ["none", bytes],
  ["names", zipSync({ "manifest.json": bytes, "../leaves.ndjson": bytes })],
])("a file that is no bundle is told as that: %s", (reason, zip) => {
  expect(() => unpack(zip)).toThrow(expect.objectContaining({ reason }));
});

test("whoever took one file away has still a bundle, and what is missing is found by the checks", () => {
  expect([...unpack(zipSync({ checkpoint: bytes })).keys()]).toEqual(["checkpoint"]);
});
