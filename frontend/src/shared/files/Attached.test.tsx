// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { Attached } from "./Attached";

const shown = () =>
  render(
    <WordsProvider first={wordsOf("mn", first, codes)}>
      <Attached files={["ab"]}>{() => <button type="button">Хасах</button>}</Attached>
    </WordsProvider>,
  );

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("what cannot be drawn is a link with its kind and size", async () => {
  const file = { type: "application/pdf", size: 120_000 };
  vi.stubGlobal("fetch", async () => ({ ok: true, blob: async () => file }));
  shown();
  fireEvent.error(screen.getByRole("img"));
  const link = await screen.findByText("Хавсралт: 1, PDF, 118 KB");
  expect(link.getAttribute("href")).toBe("/files/ab");
  expect(link.closest("li")?.textContent).toBe("Хавсралт: 1, PDF, 118 KB Хасах");
});

test("without a line it is a link all the same", async () => {
  vi.stubGlobal("fetch", async () => Promise.reject(new TypeError()));
  shown();
  fireEvent.error(screen.getByRole("img"));
  expect(await screen.findByText("Хавсралт: 1")).toBeTruthy();
});
