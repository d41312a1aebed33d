import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { catalogue, faults, files, parts } from "./texts.js";

const source = new URL("../src/", import.meta.url);
/** What the host writes before any script runs. */
const shell = new URL("../../src/Tusuv.Api/Shell/", import.meta.url);
const read = (folder, kind) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => kind.test(name) && !/generated|\.test\./.test(name))
    .map((name) => readFileSync(new URL(name, folder), "utf8"));
const code = [...read(source, /\.tsx?$/), ...read(shell, /\.(cs|razor)$/)].join("\n");

test("every text stands in both languages and asks for the same values", () => {
  expect(faults()).toEqual([]);
});

test("every file of texts reaches the pages, once", () => {
  expect(Object.values(parts).flat().sort()).toEqual([...files].sort());
});

test("a key stands in one file only", () => {
  const keys = files.flatMap((file) => Object.keys(catalogue("mn", [file])));
  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
});

test("no text waits for a page that is gone", () => {
  const patterns = [...code.matchAll(/`([a-zA-Z.]*)\$\{[^}]+\}([a-zA-Z.]*)`/g)].map(
    ([, before, after]) => new RegExp(`^${before.replaceAll(".", "\\.")}.+${after.replaceAll(".", "\\.")}$`),
  );
  const used = (key) =>
    code.includes(`"${key}"`) || patterns.some((pattern) => pattern.source !== "^.+$" && pattern.test(key));
  expect(Object.keys(catalogue("mn")).filter((key) => !used(key))).toEqual([]);
});

test("a placeholder stands bare: no Mongolian ending is glued to it", () => {
  const glued = Object.entries(catalogue("mn")).filter(([, text]) => /\}[-–]?[а-яөү]/i.test(text));
  expect(glued).toEqual([]);
});
