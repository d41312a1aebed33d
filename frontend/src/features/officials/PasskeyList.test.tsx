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

vi.mock("./passkeys", () => ({ canPasskey: () => true, makePasskey: async () => ({}) }));

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

test("a passkey that was added is said to be recorded, and there is the focus", async () => {
  vi.stubGlobal("fetch", async () => Response.json({}));
  render(
    <WordsProvider first={words}>
      <PasskeyList account={account} again={() => {}} />
    </WordsProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Түлхүүр нэмэх" }));
  await screen.findByText("Бүртгэгдлээ.");
  expect(document.activeElement?.textContent).toBe("Бүртгэгдлээ.");
});

test("what comes next has the focus: what to scan, then the codes to print", async () => {
  const answers: Record<string, object> = {
    "/account/second-factor/offer": { key: "abcd", address: "otpauth://totp/a", ticket: "t" },
    "/account/second-factor": { codes: ["c-1"] },
  };
  vi.stubGlobal("fetch", async (path: string) => Response.json(answers[path]));
  render(
    <WordsProvider first={words}>
      <SecondFactor account={{ ...account, hasSecondFactor: false }} again={() => {}} />
    </WordsProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Баталгаажуулах апп тохируулах" }));
  const scan = await screen.findByText(/энэ кодыг уншуулна уу/);
  expect(document.activeElement).toBe(scan.parentElement);
  await userEvent.type(screen.getByLabelText("Аппын харуулж байгаа код"), "123456");
  await userEvent.click(screen.getByRole("button", { name: "Шалгаад асаах" }));
  await screen.findByText("c-1");
  expect(document.activeElement?.textContent).toContain("c-1");
  expect(document.activeElement).not.toBe(document.body);
});
