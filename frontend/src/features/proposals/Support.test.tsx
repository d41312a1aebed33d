// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { madeTrackingCode, trackingCode } from "#shared/device/trackingCode";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { Support } from "./Support";

const answer = vi.hoisted(() => ({ come: () => {} }));
vi.mock("./support", () => {
  function useCommand() {
    const [sending, setSending] = useState(false);
    async function submit() {
      setSending(true);
      await new Promise<void>((done) => {
        answer.come = done;
      });
      setSending(false);
      return true;
    }
    return { submit, sending };
  }
  return { useSupport: useCommand, useWithdrawSupport: useCommand };
});

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const stages = [{ stage: "COLLECTING", status: "OPEN" }];
const proposal = { id: "p", supports: 3, askedFor: 0, status: "SUBMITTED", round: { id: "r", stages } } as never;
const draw = () =>
  render(
    <WordsProvider first={wordsOf("mn", first, codes)}>
      <Support proposal={proposal} again={() => {}} />
    </WordsProvider>,
  );

test("after the press the button has the focus again and says what it is now", async () => {
  madeTrackingCode();
  draw();
  await userEvent.click(screen.getByRole("button"));
  (document.activeElement as HTMLElement).blur();
  answer.come();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button", { pressed: true })));
});

test("who has proposed nothing may support, by a code that the device keeps", async () => {
  draw();
  expect(trackingCode()).toBeUndefined();
  await userEvent.click(screen.getByRole("button"));
  expect(trackingCode()).toBeDefined();
});
