// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { AuditsPage } from "./AuditsPage";

const submit = vi.hoisted(() => vi.fn(async () => true));
const data = vi.hoisted(() => {
  const body = { id: "b", name: { mn: "Тамгын газар" } };
  const audit = { title: { mn: "Аудит" }, office: { id: "a" }, audited: body, locality: body };
  const half = { number: 1, percentDone: 50 };
  return {
    me: { appointment: { office: "AUDITOR", body: { id: "a" } } },
    audits: {
      nodes: [
        { ...audit, code: "A-1", findings: [] },
        { ...audit, code: "A-2", findings: [half] },
      ],
    },
  };
});
vi.mock("./auditsQuery", () => ({
  useAudits: () => ({ data }),
  useAuditPlaces: () => ({}),
  useAuditBodies: () => ({}),
}));
vi.mock("./auditCommands", () => ({ useOpenAudit: () => ({ submit, sending: false }) }));
vi.mock("#shared/form/ownDraft", () => ({ useOwnDraft: () => undefined }));

afterEach(cleanup);

const show = () =>
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <MemoryRouter>
        <AuditsPage />
      </MemoryRouter>
    </WordsProvider>,
  );

test("where nothing was found there is nothing to be done", () => {
  const { container } = show();
  const cells = [...container.querySelectorAll("[data-label='Биелэлт']")].map((cell) => cell.textContent);
  expect(cells).toEqual(["–", expect.stringContaining("50")]);
});

test("a blank in the code of an audit is told at its field", async () => {
  show();
  await userEvent.type(screen.getByLabelText(/Аудитын дугаар/), "MN 14");
  await userEvent.click(screen.getByText("Аудит эхлүүлэх", { selector: "button" }));
  expect(document.getElementById("code")?.closest(".field")?.textContent).toContain("Зайгүй бичнэ үү");
  expect(submit).not.toHaveBeenCalled();
});
