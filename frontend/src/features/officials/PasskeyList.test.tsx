// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { Account } from "./account";
import { PasskeyList } from "./PasskeyList";
import { SecondFactor } from "./SecondFactor";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const words = wordsOf("mn", first, { ...codes, ...offices });
const account = {
  name: "сувд",
  hasSecondFactor: true,
  recoveryCodes: 10,
  passkeys: [{ id: "k1", name: "Утас", createdAt: "2026-11-23T04:00:00Z" }],
} as unknown as Account;

test.each([
  [PasskeyList, "Хасах: Утас", "/account/passkeys/remove", '{"id":"k1"}'],
  [SecondFactor, "Баталгаажуулах аппыг болиулах", "/account/second-factor/end", "{}"],
])("%o: a way in goes only after a question, and a refusal stands there", async (Section, name, path, body) => {
  const fetch = vi.fn(async (_: string, _init: RequestInit) =>
    Response.json({ code: "session.last_passkey" }, { status: 403 }),
  );
  vi.stubGlobal("fetch", fetch);
  const again = vi.fn();
  render(
    <WordsProvider first={words}>
      <Section account={account} again={again} />
    </WordsProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name }));
  expect(fetch).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Тийм, бүртгэх" }));
  expect(fetch).toHaveBeenCalledOnce();
  expect(fetch.mock.calls[0]?.[0]).toBe(path);
  expect(fetch.mock.calls[0]?.[1].body).toBe(body);
  expect(screen.getByText(/Энэ түлхүүргүй бол/)).not.toBeNull();
  expect(again).not.toHaveBeenCalled();

  fetch.mockImplementation(async () => new Response(null, { status: 204 }));
  await userEvent.click(screen.getByRole("button", { name: "Тийм, бүртгэх" }));
  expect(again).toHaveBeenCalledOnce();
});
