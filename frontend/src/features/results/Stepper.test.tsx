// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { Stepper } from "./Stepper";
import type { Worked } from "./workingsQuery";

afterEach(cleanup);

const step = (number: number) => ({
  number,
  leftAfter: { amount: "1", currency: "MNT" },
  proposal: { id: `p${number}`, number: `P0${number}`, title: { mn: "Худаг" }, writtenTitle: { erased: false } },
  standings: [],
});

const drawn = (worked: Worked) =>
  render(
    <WordsProvider first={wordsOf("mn", first, codes)}>
      <Stepper worked={worked} />
    </WordsProvider>,
  );

test("on paper the table of all steps stands for the one that is looked at, where there are several", () => {
  const worked = (...rounds: object[]) => ({ ruleKey: "greedy_cost", steps: [], rounds }) as unknown as Worked;
  const printed = () => screen.getByText(/Алхам: \d/).closest(".no-print") === null;
  drawn(worked(step(1), step(2)));
  expect(printed()).toBe(false);
  cleanup();
  drawn(worked(step(1)));
  expect(printed()).toBe(true);
});

test("the press that reaches the last step keeps the focus where it was", async () => {
  const worked = { ruleKey: "greedy_cost", steps: [], rounds: [step(1), step(2)] } as unknown as Worked;
  drawn(worked);
  const next = screen.getByRole("button", { name: "Дараагийн алхам" });
  await userEvent.click(next);
  expect(screen.getByText("Алхам: 2 / 2")).toBeTruthy();
  expect(next.getAttribute("aria-disabled")).toBe("true");
  expect(next.hasAttribute("disabled")).toBe(false);
  await userEvent.click(next);
  expect(screen.getByText("Алхам: 2 / 2")).toBeTruthy();
  expect(document.activeElement).toBe(next);
});
