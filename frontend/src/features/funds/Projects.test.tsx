// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { At } from "./at";
import type { Envelope } from "./moneyQuery";
import { Projects } from "./Projects";

vi.mock("./CommitForm", () => ({ CommitForm: () => null, CallFailedForm: () => null }));

afterEach(cleanup);

function offered(earmarked: string) {
  const mnt = (amount: string) => ({ amount, currency: "MNT" });
  const project = {
    proposal: { id: "well", number: "T01", title: { mn: "Худаг" } },
    earmarked: mnt(earmarked),
    committed: mnt("0"),
    paid: mnt("0"),
    basis: [],
    failedCalls: [],
  };
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <MemoryRouter>
        <Projects
          at={{ procures: true, again: () => {} } as unknown as At}
          envelope={{ projects: [project], contracts: [] } as unknown as Envelope}
        />
      </MemoryRouter>
    </WordsProvider>,
  );
  const forms = document.querySelectorAll("summary").length;
  cleanup();
  return forms;
}

test("without money set aside no call is made, and a contract of a paper can still be entered", () => {
  expect(offered("7000000")).toBe(2);
  expect(offered("0")).toBe(1);
});
