// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { At } from "./at";
import { PlanOpened } from "./PlanOpened";

const asked = vi.hoisted(() => ({ resolution: {} as object }));
vi.mock("./plansQuery", () => ({ usePlan: () => ({ data: asked, again: () => {} }) }));

vi.mock("./AddForm", () => ({ AddForm: () => null }));
vi.mock("./DueForm", () => ({ DueForm: () => null }));
vi.mock("./ReportForm", () => ({ ReportForm: () => null }));
vi.mock("./VerifyForm", () => ({ VerifyForm: () => null }));

afterEach(cleanup);

const step = (id: string, dropped: boolean) => ({
  id,
  dropped,
  title: { mn: id },
  reported: "COMPLETE",
  reports: [{ percent: 100, doneOn: "2026-09-15" }],
  checks: [],
  revisions: [],
  escalations: [],
});

function shown(status: string) {
  const milestones = [step("Худаг", true), step("Гэрэл", status === "RESCINDED")];
  asked.resolution = { status, plan: { adoptedAt: "2026-01-01T00:00:00Z", basisChanged: true, milestones } };
  const at = { round: { locality: { timeZone: "Asia/Ulaanbaatar" } }, reasons: [], reports: true, verifies: true };
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <MemoryRouter>
        <PlanOpened
          at={at as unknown as At}
          resolution={{ id: "12", year: 2026, number: "12", title: { mn: "Жагсаалт", en: null } }}
          changes={0}
        />
      </MemoryRouter>
    </WordsProvider>,
  );
  return [...document.querySelectorAll("li.card h3")].map(({ textContent }) => textContent);
}

test("the plan of a rescinded resolution keeps its steps, marked, and takes no more", () => {
  expect(shown("RESCINDED")).toEqual(["Худаг", "Гэрэл"]);
  expect(screen.getAllByText(/шаардлагагүй болсон/)).toHaveLength(2);
  expect(screen.getByText(/Нийт ажил: 2/)).toBeTruthy();
  expect([...document.querySelectorAll("summary")].map(({ textContent }) => textContent)).toEqual(["Хүснэгтээр харах"]);
});

test("what an amendment no longer asks for is not of the plan", () => {
  expect(shown("IN_FORCE")).toEqual(["Гэрэл"]);
  expect(screen.getByText("Ажил нэмэх")).toBeTruthy();
});
