// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { DecidedList } from "./DecidedList";
import type { Decided, TextsOfProposal } from "./erasureQuery";

vi.mock("#shared/graph/graphql", () => ({ graphql: () => ({}) }));

afterEach(cleanup);

test("whoever asked reads that the text stays, why, and by what rule", () => {
  const proposal = {
    writtenTitle: null,
    body: { erased: false, text: "Утас 9911", commitment: "c1" },
    round: { locality: { timeZone: "Asia/Ulaanbaatar" } },
  } as unknown as TextsOfProposal;
  const kept = {
    text: "c1",
    status: "REFUSED",
    ground: "request",
    requestedAt: "2026-05-02T03:00:00Z",
    decidedAt: "2026-05-04T03:00:00Z",
    reason: "public_duty",
    authority: { mn: "Хууль, 5.1" },
  } as unknown as Decided;
  const erased = { text: "c0", status: "ERASED", ground: "court" } as unknown as Decided;
  const { container } = render(
    <WordsProvider first={wordsOf("mn", first, codes)}>
      <DecidedList proposal={proposal} erasures={[kept, erased]} />
    </WordsProvider>,
  );
  expect(screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toEqual([
    "Өөрийн үгээр: үлдээсэн",
    "Өмнөх буюу өөр бичвэр: устгасан",
  ]);
  for (const said of ["Олон нийт мэдэх эрхтэй", "Хууль, 5.1", "Шүүхийн шийдвэр"]) screen.getByText(said);
  expect(container.textContent).not.toContain("9911");
});
