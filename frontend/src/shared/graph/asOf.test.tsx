// @vitest-environment jsdom

import { renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { asReader, ReadOnly, useReading } from "./asOf";
import type { Document } from "./graphql";

const moment = { event: 4150 };
const then = ({ children }: { children: ReactNode }) => <ReadOnly value={{ asOf: moment }}>{children}</ReadOnly>;
const document = (text: string) => text as unknown as Document<unknown, object>;
const ofThePast = document("query Round($id: RoundId!, $asOf: AsOf) { round(id: $id, asOf: $asOf) { id } }");

test("the moment of the address goes with what can be asked of the past, and with nothing else", () => {
  const asked = (text: typeof ofThePast, told: object, wrapper?: typeof then) =>
    renderHook(() => useReading(text, told), { wrapper }).result.current.asOf;
  expect(asked(ofThePast, { id: "a" }, then)).toBe(moment);
  expect(asked(ofThePast, { id: "a" })).toBeUndefined();
  expect(asked(ofThePast, { id: "a", asOf: null }, then)).toBeUndefined();
  expect(asked(document("query Me { me { signedIn } }"), {}, then)).toBeUndefined();
});

test("nobody holds an office in what was", () => {
  const me = { appointment: { id: "a" }, signedIn: true };
  expect(asReader({ me, round: 1 })).toEqual({ me: { appointment: null, signedIn: true }, round: 1 });
  expect(asReader({ round: 1 })).toEqual({ round: 1 });
  expect(asReader(undefined)).toBeUndefined();
});
