// @vitest-environment jsdom

import "fake-indexeddb/auto";
import { act, renderHook, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { database } from "#shared/device/database";
import { useDraft } from "./useDraft";

vi.mock("#shared/form/ownDraft", () => ({ useOwnDraft: (draft: string) => draft }));

test("what was typed just before a reload is kept", async () => {
  const { result } = renderHook(() => useDraft("round"));
  await waitFor(() => expect(result.current.ready).toBe(true));
  act(() => result.current.change({ title: "Гүний худаг" }));
  dispatchEvent(new Event("pagehide"));
  await new Promise((later) => setTimeout(later, 50));
  expect((await (await database()).get("drafts", "round"))?.title).toBe("Гүний худаг");
});
