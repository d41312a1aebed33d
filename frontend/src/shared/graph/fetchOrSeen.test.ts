import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetSeen } from "#shared/device/seen";
import { makeClient } from "./client";

const round = `query Round($id: RoundId!) { round(id: $id) { id } }`;
const slip = `query Slip($code: String!) { slip(code: $code) { usable } }`;

const ask = (query: string, variables: object = { id: "a" }) => makeClient().query(query, variables).toPromise();
const answers = (data: object) => vi.stubGlobal("fetch", async () => Response.json({ data }));
const silence = () => vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));

beforeEach(async () => {
  await forgetSeen();
});
afterEach(() => vi.unstubAllGlobals());

test("without a line what was read before is told again, and when it was read", async () => {
  answers({ round: { id: "a" } });
  expect((await ask(round)).extensions).toBeUndefined();
  silence();
  await vi.waitFor(async () => expect((await ask(round)).data).toEqual({ round: { id: "a" } }));
  expect((await ask(round)).extensions?.seenAt).toMatch(/^\d{4}-/);
});

test("what was not read before, or is of one person, stays unanswered", async () => {
  answers({ slip: { usable: true } });
  await ask(slip, { code: "7K3M9X2P" });
  silence();
  expect((await ask(slip, { code: "7K3M9X2P" })).error?.networkError).toBeDefined();
  expect((await ask(round)).error?.networkError).toBeDefined();
});
