// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import { useEffect } from "react";
import { MemoryRouter, Route, Routes } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { OneAuditPage } from "./OneAuditPage";

const asked = vi.hoisted(() => vi.fn());
const audit = vi.hoisted(() => {
  const body = { id: "b", name: { mn: "Тамгын газар" } };
  const place = { name: { mn: "Сум" }, timeZone: "Asia/Ulaanbaatar" };
  return {
    code: "A-1",
    title: { mn: "Аудит" },
    office: body,
    audited: body,
    locality: place,
    openedAt: "2026-03-01T02:00:00Z",
    closedAt: undefined as string | undefined,
    report: undefined as string | undefined,
    criteria: [],
    samples: [],
    findings: [],
  };
});
vi.mock("./auditsQuery", () => ({
  useOneAudit: () => ({ data: { me: {}, reasons: { findingClosing: [] }, audit } }),
  useTimeline: () => {
    useEffect(() => void asked(), []);
    return {};
  },
}));

afterEach(cleanup);

const words = wordsOf("mn", first, { ...codes, ...offices });
const shown = () => (
  <WordsProvider first={words}>
    <MemoryRouter initialEntries={["/audits/A-1"]}>
      <Routes>
        <Route path="/audits/:code" element={<OneAuditPage />} />
      </Routes>
    </MemoryRouter>
  </WordsProvider>
);

test("once an audit is ended its report has a name, and its timeline is asked for anew", () => {
  const { rerender } = render(shown());
  expect(asked).toHaveBeenCalledTimes(1);
  audit.closedAt = "2026-05-01T02:00:00Z";
  audit.report = "0bf19f218b0c77";
  rerender(shown());
  expect(asked).toHaveBeenCalledTimes(2);
  expect(screen.getByRole("link", { name: "Аудитын тайлан" }).getAttribute("href")).toBe("/files/0bf19f218b0c77");
});
