// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { Members } from "./Members";
import type { ProcedureBody } from "./procedureQuery";

afterEach(cleanup);

test("the secretary is named among them and has no seat", () => {
  const of = ["CHAIR", "MEMBER", "KHURAL_SECRETARY"].map((office) => ({
    id: office,
    office,
    from: "2024-01-01",
    holder: { erased: false, text: office },
  })) as unknown as ProcedureBody["appointments"];
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <Members appointments={of} />
    </WordsProvider>,
  );
  expect(screen.getByRole("heading").textContent).toBe("Бүрэлдэхүүн: 2");
  expect(screen.queryByText("KHURAL_SECRETARY")).not.toBeNull();
});

test("of a term the last day in office is shown, not the first one without", () => {
  const of = [
    {
      id: "1",
      office: "MEMBER",
      from: "2024-01-01",
      until: "2026-11-20",
      holder: { erased: false, text: "Д.Болд" },
    },
  ] as unknown as ProcedureBody["appointments"];
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <Members appointments={of} />
    </WordsProvider>,
  );
  expect(screen.getByText(/2024.01.01 – 2026.11.19/)).toBeTruthy();
});
