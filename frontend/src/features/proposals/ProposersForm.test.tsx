// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { grouped } from "#shared/device/crockford";
import { madeTrackingCode, rememberProposed } from "#shared/device/trackingCode";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { ProposersForm } from "./ProposersForm";

const me = vi.hoisted(() => ({ appointment: null as object | null }));
vi.mock("#shared/graph/meQuery", () => ({ useKnownMe: () => ({ data: { me } }) }));
vi.mock("#shared/form/ownDraft", () => ({ useOwnDraft: () => undefined }));

afterEach(() => {
  cleanup();
  localStorage.clear();
});

function draw() {
  const command = {
    submit: async () => false,
    refused: { current: "proposal.not_its_author" },
    problem: "Үүнийг зөвхөн санал гаргагч нь хийж чадна.",
    sending: false,
  };
  const form = { name: "Илгээх", command, inputOf: () => ({}), done: () => {} };
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <ProposersForm {...form} proposal="well" withoutCode="Багийн Засаг даргад хандаарай">
        {() => null}
      </ProposersForm>
    </WordsProvider>,
  );
}

function shown() {
  draw();
  return screen.getByRole<HTMLInputElement>("textbox");
}

test("the code of this phone stands there for its own proposals only", () => {
  const code = madeTrackingCode();
  expect(shown().value).toBe("");
  cleanup();
  rememberProposed("well");
  expect(shown().value).toBe(grouped(code));
});

test("that a code is another proposal's is said beside it, until it is changed", async () => {
  const field = shown();
  await userEvent.type(field, madeTrackingCode());
  await userEvent.click(screen.getByRole("button", { name: "Илгээх" }));
  expect(field.getAttribute("aria-invalid")).toBe("true");
  expect(screen.queryByText(/зөвхөн санал гаргагч/)).toBeNull();
  expect(document.activeElement).toBe(field);
  await userEvent.type(field, "{Backspace}");
  expect(field.getAttribute("aria-invalid")).toBeNull();
});

test("who has no code is told who hands it in for them, and the office is not", () => {
  shown();
  expect(screen.queryByText(/Багийн Засаг даргад/)).not.toBeNull();
  cleanup();
  me.appointment = { office: "BAG_GOVERNOR" };
  draw();
  expect(screen.queryByText(/Багийн Засаг даргад/)).toBeNull();
  me.appointment = null;
});
