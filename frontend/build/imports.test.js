import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const source = new URL("../src/", import.meta.url);
const files = readdirSync(source, { recursive: true }).filter((name) => /\.tsx?$/.test(name));

/** app -> features/<context> -> shared: the further right, the less it knows. */
const layers = ["app", "features", "shared", "texts"];

function wrong(name) {
  const [layer, context] = name.split("/");
  const text = readFileSync(new URL(name, source), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"(#[^"]+|\.\.?\/[^"]+)"/g)]
    .map(([, target]) => target)
    .filter((target) => {
      if (target.startsWith("./")) return false;
      if (target.startsWith("..")) return true;
      const [to, toContext] = target.slice(1).split("/");
      if (layers.indexOf(to) < layers.indexOf(layer)) return true;
      return layer === "features" && to === "features" && toContext !== context;
    })
    .map((target) => `${name} imports ${target}`);
}

test("imports go to the right only, and no context into another", () => {
  expect(files.flatMap(wrong)).toEqual([]);
});

test("files are short enough to be read", () => {
  const lines = (name) => readFileSync(new URL(name, source), "utf8").split("\n").length;
  expect(files.filter((name) => !name.includes("generated") && lines(name) > 200)).toEqual([]);
});
