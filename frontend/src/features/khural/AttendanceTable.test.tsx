// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { RECORDED } from "#shared/graph/recorded";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { AttendanceTable } from "./AttendanceTable";
import type { At } from "./at";

const refused = vi.hoisted(() => () => ({ submit: async () => false, problem: "Цаг болоогүй", sending: false }));
vi.mock("./sittingCommands", () => ({ useRecordArrival: refused, useRecordDeparture: refused }));

afterEach(cleanup);

test("a refusal takes the width of the table, and goes once something else was recorded", async () => {
  const sitting = {
    rules: {},
    attendance: [{ member: { id: "bold" }, isPresent: false, intervals: [] }],
    opensAt: "2026-03-01T02:00:00Z",
    body: { locality: { timeZone: "Asia/Ulaanbaatar" } },
  };
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <AttendanceTable at={{ sitting, keeps: true, nameOf: () => "Болд", again: () => {} } as unknown as At} />
    </WordsProvider>,
  );
  await userEvent.click(screen.getByRole("button"));
  expect(screen.getByText("Цаг болоогүй").closest("td")?.colSpan).toBe(3);
  act(() => dispatchEvent(new Event(RECORDED)));
  expect(screen.queryByText("Цаг болоогүй")).toBeNull();
});
