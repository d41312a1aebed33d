// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { EventsPage } from "./EventsPage";

const answer = vi.hoisted(() => {
  const events = { totalCount: 7, nodes: [], pageInfo: { hasNextPage: false } };
  return {
    unknown: { error: { graphQLErrors: [{ extensions: { code: "page.cursor_unknown" } }] } },
    found: { data: { events, rounds: { nodes: [] }, eventKinds: [] } },
  };
});
vi.mock("./eventsQuery", () => ({
  zone: "Asia/Ulaanbaatar",
  useFindEvents: (_: object, after: string | null) => (after ? answer.unknown : answer.found),
}));

afterEach(cleanup);

const show = (address: string) =>
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <MemoryRouter initialEntries={[address]}>
        <EventsPage />
      </MemoryRouter>
    </WordsProvider>,
  );
const told = () => screen.getByRole("status");

test("a place in the list that is none leads to its first page, and what was looked for stays", () => {
  show("/audit/events?type=payment_made&after=zzz");
  expect(screen.getByText("Хамгийн сүүлийнх рүү").getAttribute("href")).toBe("/audit/events?type=payment_made");
});

test("what a search found has the focus, and a page that was opened leaves it", async () => {
  show("/audit/events?irregular=1");
  expect(document.activeElement).toBe(document.body);
  await userEvent.click(screen.getByRole("checkbox", { name: /дүрэм зөрчсөн/ }));
  await userEvent.click(screen.getByRole("button", { name: "Хайх" }));
  expect(told().textContent).toContain("Олдсон: 7.");
  expect(document.activeElement).toBe(told());
});

test("why nothing was searched is told, and has the focus", async () => {
  show("/audit/events?from=2026-05-02");
  await userEvent.type(screen.getByLabelText("Энэ өдөр хүртэл"), "2026-05-01");
  await userEvent.click(screen.getByRole("button", { name: "Хайх" }));
  expect(told().textContent).toContain("хайлт хийсэнгүй");
  expect(document.activeElement?.contains(told())).toBe(true);
});
