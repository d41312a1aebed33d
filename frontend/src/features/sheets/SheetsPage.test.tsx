// @vitest-environment jsdom

import "fake-indexeddb/auto";
import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { drain, press } from "#shared/device/presses";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { SheetsPage } from "./SheetsPage";

const run = {
  id: "run",
  area: { id: "bag", name: { mn: "3-р баг" } },
  closedAt: "2027-01-05T00:00:00Z",
  sheets: [],
};
const round = {
  id: "round",
  kind: "ORDINARY",
  name: { mn: "2027" },
  locality: { id: "soum", name: { mn: "Сум" }, timeZone: "Asia/Ulaanbaatar", children: [] },
  stages: [],
  sheets: [run],
  askedFor: [],
};
const me = { appointment: { id: "office", office: "BAG_GOVERNOR", body: { locality: { id: "bag" } } } };
vi.mock("./sheetsQuery", () => ({
  useSheets: () => ({ data: { round, me, reasons: { notFound: [] } }, again: () => {} }),
  useRefresh: () => async () => {},
}));
vi.mock("./sheetCommands", () => ({ useDrain: () => async () => {} }));
vi.mock("./AskedFor", () => ({ AskedFor: () => null }));
vi.mock("./Coverage", () => ({ Coverage: () => null }));
vi.mock("#shared/round/roundChanged", () => ({ useRoundChanges: () => {} }));
vi.mock("#shared/round/RoundFramed", () => ({ RoundFramed: ({ children }: { children: unknown }) => children }));

afterEach(cleanup);

test("a press that was refused is read also when the bag was closed meanwhile", async () => {
  await press({ run: "run", serial: 12, act: "takeBack", on: "2027-01-04", by: "office" });
  await drain(async () => ({ code: "sheet.is_closed", parameters: [] }), "office");
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <MemoryRouter>
        <SheetsPage />
      </MemoryRouter>
    </WordsProvider>,
  );
  expect(await screen.findByText("0012: Буцааж авсан")).toBeTruthy();
});
