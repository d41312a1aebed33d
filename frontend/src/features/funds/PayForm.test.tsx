// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { At } from "./at";
import type { Contract, Project } from "./moneyQuery";
import { PayForm } from "./PayForm";

vi.mock("./contractCommands", () => ({ usePay: () => ({}) }));
vi.mock("#shared/form/CommandForm", () => ({ CommandForm: ({ question }: { question?: string }) => question ?? "" }));

afterEach(cleanup);

function asked(...basis: object[]) {
  const project = { proposal: { id: "well" }, basis } as unknown as Project;
  const { container } = render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <PayForm
        at={{ round: { id: "round", currency: "MNT", plans: [] } } as unknown as At}
        project={project}
        contract={{ id: "contract" } as Contract}
      />
    </WordsProvider>,
  );
  const question = container.textContent;
  cleanup();
  return question;
}

test("who pays on a rescinded resolution is asked, with its number", () => {
  expect(asked({ year: 2026, number: "12", status: "RESCINDED" })).toContain("2026 / 12");
  expect(asked({ year: 2026, number: "14", status: "IN_FORCE" })).toBe("");
});
