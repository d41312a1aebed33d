// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import type { Appointment } from "./administrationQuery";
import { InviteForm } from "./InviteForm";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const words = wordsOf("mn", first, { ...codes, ...offices });
const held = { id: "1", holder: { text: "С.Сувд", erased: false } } as unknown as Appointment;

test.each([
  ["", "Заавал бөглөнө үү", 0],
  ["a b!", "Нэвтрэх нэр 2–100 тэмдэгттэй", 0],
  [" сувд.б@сум.мн ", undefined, 1],
])("the name %j is told beside its field, or sent", async (name, fault, sent) => {
  const fetch = vi.fn(async () => Response.json({ code: "session.name_taken" }, { status: 400 }));
  vi.stubGlobal("fetch", fetch);
  render(
    <WordsProvider first={words}>
      <InviteForm body="b" held={held} done={() => {}} />
    </WordsProvider>,
  );
  fireEvent.change(screen.getByLabelText("Нэвтрэх нэр"), { target: { value: name } });
  fireEvent.click(screen.getByText("Холбоос үүсгэх"));
  expect(document.querySelector(".field .fault")?.textContent ?? "").toContain(fault ?? "");
  expect(document.querySelectorAll(".field .fault")).toHaveLength(fault ? 1 : 0);
  expect(fetch).toHaveBeenCalledTimes(sent);
});

test("the link that was made has the focus", async () => {
  vi.stubGlobal("fetch", async () => Response.json({ token: "t1", expiresAt: "2026-12-01T00:00:00Z" }));
  render(
    <WordsProvider first={words}>
      <InviteForm body="b" held={held} done={() => {}} />
    </WordsProvider>,
  );
  fireEvent.change(screen.getByLabelText("Нэвтрэх нэр"), { target: { value: "сувд" } });
  fireEvent.click(screen.getByText("Холбоос үүсгэх"));
  const link = await screen.findByText(/invitation\/t1/);
  expect(document.activeElement?.contains(link)).toBe(true);
  expect(document.activeElement).not.toBe(document.body);
});
