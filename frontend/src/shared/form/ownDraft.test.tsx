// @vitest-environment jsdom

import "fake-indexeddb/auto";
import { cleanup, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { Client, fetchExchange, Provider } from "urql";
import { afterEach, expect, test } from "vitest";
import { type Draft, database } from "#shared/device/database";
import { forgetDraftsOf, useOwnDraft } from "./ownDraft";

const as = (office?: string) => {
  const appointment = office ? { id: office } : null;
  const fetch = async () => Response.json({ data: { me: { appointment } } });
  const client = new Client({ url: "http://host/graphql", exchanges: [fetchExchange], fetch, preferGetMethod: false });
  return { wrapper: ({ children }: { children: ReactNode }) => <Provider value={client}>{children}</Provider> };
};

afterEach(() => {
  cleanup();
  localStorage.clear();
});

test("a draft is an official's own, and a resident's anybody's on their device", async () => {
  const clerk = renderHook(() => useOwnDraft("cost:1"), as("clerk"));
  const treasurer = renderHook(() => useOwnDraft("cost:1"), as("treasurer"));
  const resident = renderHook(() => useOwnDraft("cost:1"), as());
  expect(clerk.result.current).toBeUndefined();
  await waitFor(() => expect(resident.result.current).toBe("cost:1"));
  await waitFor(() => expect(treasurer.result.current).toBe("treasurer:cost:1"));
  await waitFor(() => expect(clerk.result.current).toBe("clerk:cost:1"));
});

test("who leaves takes along their drafts of all their offices, and nobody else's", async () => {
  for (const name of ["clerk:cost:1", "chair:due:1", "treasurer:cost:1", "cost:1"])
    localStorage.setItem(`typed:${name}`, "[]");
  const db = await database();
  for (const round of ["clerk:r1", "r1"]) await db.put("drafts", { round } as Draft);
  await forgetDraftsOf(["clerk", "chair"]);
  expect(Object.keys(localStorage).sort()).toEqual(["typed:cost:1", "typed:treasurer:cost:1"]);
  expect(await db.getAllKeys("drafts")).toEqual(["r1"]);
});
