import { readFileSync } from "node:fs";
import type { CodegenConfig } from "@graphql-codegen/cli";

const schema = "../tests/Tusuv.Api.Tests/approved/schema.graphql";

/** Ids, codes, instants and amounts all travel as text; only counts that may pass 32 bits are numbers. */
const scalars = Object.fromEntries(
  [...readFileSync(schema, "utf8").matchAll(/^scalar (\w+)/gm)].map(([, name]) => [
    name,
    name === "Long" ? "number" : "string",
  ]),
);

export default {
  schema,
  documents: ["src/**/*.{ts,tsx}", "!src/shared/graph/generated/**"],
  generates: {
    "src/shared/graph/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: { documentMode: "string", scalars, strictScalars: true, enumsAsTypes: true, useTypeImports: true },
    },
  },
} satisfies CodegenConfig;
