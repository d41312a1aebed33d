// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { ProposeForm } from "./ProposeForm";
import type { ProposeRound } from "./proposeFormQuery";

vi.mock("#shared/graph/meQuery", () => ({ useKnownMe: () => ({}) }));
vi.mock("./submitProposal", () => ({
  channels: [],
  faultsOf: () => [],
  inputOf: () => ({}),
  useSubmitProposal: () => ({ submit: async () => true, refused: { current: undefined }, sending: false }),
}));

afterEach(() => {
  cleanup();
  localStorage.clear();
});

test("after a proposal was sent its tracking code has the focus", async () => {
  const draft = { proposalId: "p", title: "Худаг", body: "", sector: "WATER", area: "", estimate: "", files: [] };
  const round = { id: "r", currency: "MNT", locality: { children: [] } } as unknown as ProposeRound;
  render(
    <WordsProvider first={wordsOf("mn", first, codes)}>
      <MemoryRouter>
        <ProposeForm round={round} draft={{ draft, kept: false, change: () => {}, clear: async () => {} } as never} />
      </MemoryRouter>
    </WordsProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: /илгээх/i }));
  const heading = await screen.findByRole("heading", { name: "Таны мөрдөх код" });
  expect(document.activeElement).toBe(heading);
});
