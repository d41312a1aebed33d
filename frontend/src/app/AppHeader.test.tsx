// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { HeadProvider } from "#shared/ui/Page";
import { AppHeader } from "./AppHeader";

vi.mock("#shared/graph/meQuery", () => ({ useKnownMe: () => ({}) }));

afterEach(cleanup);

test("Escape closes the menu, and its button has the focus again", async () => {
  const where = { round: { id: "a", name: "2027" } };
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <HeadProvider value={{ where, say: () => {} }}>
        <MemoryRouter>
          <AppHeader />
        </MemoryRouter>
      </HeadProvider>
    </WordsProvider>,
  );
  const menu = screen.getByRole<HTMLDetailsElement>("group");
  menu.open = true;
  menu.querySelector("a")?.focus();
  await userEvent.keyboard("{Escape}");
  expect(menu.open).toBe(false);
  expect(document.activeElement).toBe(menu.querySelector("summary"));
});
