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

function opened() {
  const where = { round: "a" };
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
  return menu;
}

test("Escape closes the menu, and its button has the focus again", async () => {
  const menu = opened();
  menu.querySelector("a")?.focus();
  await userEvent.keyboard("{Escape}");
  expect(menu.open).toBe(false);
  expect(document.activeElement).toBe(menu.querySelector("summary"));
});

test("a tap outside the menu closes it, and one inside does not", async () => {
  const menu = opened();
  await userEvent.pointer({ keys: "[TouchA]", target: menu.querySelector("nav") as Element });
  expect(menu.open).toBe(true);
  await userEvent.pointer({ keys: "[TouchA]", target: document.body });
  expect(menu.open).toBe(false);
});
