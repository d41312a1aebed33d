// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { Account } from "./account";
import { Devices } from "./Devices";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const words = wordsOf("mn", first, { ...codes, ...offices });
const device = (id: string, isThis: boolean) => ({ id, words: id, lastUsedAt: "2026-11-23T04:00:00Z", isThis });

test("a device that was signed out leaves the focus at that it is recorded", async () => {
  vi.stubGlobal("fetch", async () => new Response(null, { status: 204 }));
  const again = vi.fn();
  const devices = (...all: object[]) => (
    <WordsProvider first={words}>
      <Devices account={{ devices: all, log: [] } as unknown as Account} again={again} />
    </WordsProvider>
  );
  const { rerender } = render(devices(device("Утас", true), device("Ширээ", false)));
  await userEvent.click(screen.getByRole("button", { name: "Гаргах: Ширээ" }));
  expect(again).toHaveBeenCalledOnce();
  rerender(devices(device("Утас", true)));
  expect(document.activeElement?.textContent).toBe("Бүртгэгдлээ.");
});
