// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { EventsPage } from "./EventsPage";

const unknown = vi.hoisted(() => ({ graphQLErrors: [{ extensions: { code: "page.cursor_unknown" } }] }));
vi.mock("./eventsQuery", () => ({ zone: "Asia/Ulaanbaatar", useFindEvents: () => ({ error: unknown }) }));

afterEach(cleanup);

test("a place in the list that is none leads to its first page, and what was looked for stays", () => {
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <MemoryRouter initialEntries={["/audit/events?type=payment_made&after=zzz"]}>
        <EventsPage />
      </MemoryRouter>
    </WordsProvider>,
  );
  expect(screen.getByText("Хамгийн сүүлийнх рүү").getAttribute("href")).toBe("/audit/events?type=payment_made");
});
