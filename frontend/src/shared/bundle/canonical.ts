import { textOf } from "./bytes";

export type Json = string | number | boolean | Json[] | { [name: string]: Json };
export type JsonObject = { [name: string]: Json };

/** RFC 8785, with whole numbers only and nothing that is absent by being null. */
export function canonical(value: unknown): string {
  switch (typeof value) {
    case "string":
      if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\0/.test(value))
        throw new SyntaxError();
      return JSON.stringify(value);
    case "number":
      if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new SyntaxError();
      return String(value);
    case "boolean":
      return String(value);
  }
  if (value === null || typeof value !== "object") throw new SyntaxError();
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${canonical(name)}:${canonical((value as JsonObject)[name])}`).join(",")}}`;
}

/** What canonical bytes say; undefined for bytes that are not canonical, or say it in another way. */
export function readCanonical(bytes: Uint8Array): Json | undefined {
  const text = textOf(bytes);
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return canonical(value) === text ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
