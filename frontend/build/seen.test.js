import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { kept } from "../src/shared/device/seen";

const source = new URL("../src/", import.meta.url);
const code = readdirSync(source, { recursive: true })
  .filter((name) => /\.tsx?$/.test(name) && !/generated|\.test\./.test(name))
  .map((name) => readFileSync(new URL(name, source), "utf8"))
  .join("\n");

test("each query that a device keeps is asked by some page", () => {
  const asked = [...code.matchAll(/^ {2}query (\w+)/gm)].map(([, name]) => name);
  expect([...kept].filter((name) => !asked.includes(name))).toEqual([]);
});

test("only those who carry sheets keep a household's name, and nobody keeps who signed in", () => {
  const texts = [...code.matchAll(/graphql\(`\s+query (\w+)([^`]+)`/g)].filter(([, name]) => kept.has(name));
  expect(texts.filter(([, , text]) => /\bhousehold\b/.test(text)).map(([, name]) => name)).toEqual(["SheetHouseholds"]);
  expect(texts.filter(([, , text]) => /\bme\b[^}]*holder/.test(text)).map(([, name]) => name)).toEqual([]);
});

test("what auditors write before it is public, and what people ask to be taken away, is kept by nobody", () => {
  const texts = [...code.matchAll(/graphql\(`\s+query (\w+)([^`]+)`/g)];
  const closed = texts.filter(([, , text]) => /\b(findingDrafts|erasureRequests)\b/.test(text)).map(([, name]) => name);
  expect(closed).toEqual(["Drafts", "Erasures"]);
  expect(closed.filter((name) => kept.has(name))).toEqual([]);
});
