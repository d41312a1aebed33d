// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { KhuralPage } from "./KhuralPage";

vi.mock("./khuralQuery", () => {
  const sitting = { kind: "REGULAR", status: "CLOSED", due: 0, body: { name: { mn: "Хурал" } } };
  const round = {
    id: "round",
    locality: { id: "place", timeZone: "Asia/Ulaanbaatar" },
    sittings: [
      { ...sitting, id: "winter", opensAt: "2026-02-01T02:00:00Z" },
      { ...sitting, id: "autumn", opensAt: "2026-10-01T02:00:00Z" },
      { ...sitting, id: "summer", opensAt: "2026-06-01T02:00:00Z" },
    ],
    resolutions: [],
  };
  const me = { appointment: { office: "KHURAL_SECRETARY" } };
  return { useKhural: () => ({ data: { round, me }, again: () => {} }), useDecidingBodies: () => [] };
});
vi.mock("#shared/round/RoundFramed", () => ({ RoundFramed: ({ children }: { children: ReactNode }) => children }));
vi.mock("./ConveneForm", () => ({ ConveneForm: () => null }));
vi.mock("./Recorded", () => ({ Recorded: ({ number }: { number: string }) => `Тогтоол № ${number}` }));
vi.mock("./RecordForm", () => ({
  RecordForm: ({ done }: { done: (sent: object) => void }) => (
    <button type="button" onClick={() => done({ bodyId: "khural", year: 2026, number: "24" })}>
      record
    </button>
  ),
}));

afterEach(cleanup);

const show = () =>
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <MemoryRouter>
        <KhuralPage />
      </MemoryRouter>
    </WordsProvider>,
  );

test("the newest sitting comes first", () => {
  const { container } = show();
  const links = [...container.querySelectorAll("h3 a")].map((link) => link.getAttribute("href"));
  expect(links).toEqual(["/sittings/autumn", "/sittings/summer", "/sittings/winter"]);
});

test("once a paper is recorded, what says so has the focus", async () => {
  show();
  await userEvent.click(screen.getByText("Цаасан тогтоолыг бүртгэх"));
  await userEvent.click(await screen.findByRole("button", { name: "record" }));
  expect(document.activeElement?.textContent).toBe("Тогтоол № 24");
});
