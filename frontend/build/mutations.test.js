import { readdirSync, readFileSync } from "node:fs";
import { buildSchema } from "graphql";
import { expect, test } from "vitest";

const source = new URL("../src/", import.meta.url);
const schema = readFileSync(new URL("../../tests/Tusuv.Api.Tests/approved/schema.graphql", import.meta.url), "utf8");

test("what can be done through the interface can be done on a page", () => {
  const code = readdirSync(source, { recursive: true })
    .filter((name) => /\.tsx?$/.test(name) && !/generated|\.test\./.test(name))
    .map((name) => readFileSync(new URL(name, source), "utf8"))
    .join("\n");
  const mutations = Object.keys(buildSchema(schema).getMutationType().getFields());
  expect(mutations.filter((name) => !new RegExp(`\\b${name}\\(`).test(code))).toEqual([]);
});
