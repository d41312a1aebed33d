// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { EnterPage } from "./EnterPage";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test.each([
  [() => Response.json({ next: "administration" }), "/administration"],
  [() => new Response(null, { status: 204 }), "/"],
])("a link leads to where its holder begins", async (answer, to) => {
  const replace = vi.fn();
  vi.stubGlobal("fetch", async () => answer());
  vi.stubGlobal("location", { replace });
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <MemoryRouter>
        <EnterPage />
      </MemoryRouter>
    </WordsProvider>,
  );
  await userEvent.click(screen.getByRole("button"));
  await waitFor(() => expect(replace).toHaveBeenCalledExactlyOnceWith(to));
});
