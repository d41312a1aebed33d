import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import { drain, forget, forgetSent, kept, type Press, press, statusesWith } from "./presses";

const made = (serial: number, more: Partial<Press> = {}) => ({
  run: "run",
  serial,
  act: "handOut" as const,
  on: "2026-01-20",
  ...more,
});

beforeEach(async () => {
  for (const { id } of await kept()) await forget(id);
});

test("what got no answer stays, and goes again under the same id", async () => {
  await press(made(1));
  const [waiting] = await kept();
  await expect(drain(() => Promise.reject(new Error("no line")))).rejects.toThrow("no line");
  const sent: string[] = [];
  await drain(async ({ id }) => {
    sent.push(id);
    return null;
  });
  expect(sent).toEqual([waiting?.id]);
  expect((await kept()).map((press) => press.sent)).toEqual([true]);
  await forgetSent();
  expect(await kept()).toEqual([]);
});

test("a refusal stays to be read and is not sent again", async () => {
  await press(made(1));
  await drain(async () => ({ code: "sheet.serial_unknown", parameters: [] }));
  let again = 0;
  await drain(async () => {
    again++;
    return null;
  });
  expect(again).toBe(0);
  expect((await kept()).map(({ refusal }) => refusal?.code)).toEqual(["sheet.serial_unknown"]);
});

test("what waits counts on this phone, and what was refused does not", () => {
  const sheets = [1, 2, 3].map((serial) => ({ serial, status: "PRINTED" as const }));
  const waiting = [
    { ...made(1, { act: "spoil", replacement: 3 }), id: "a", madeAt: "" },
    { ...made(2), id: "b", madeAt: "", refusal: { code: "x", parameters: [] } },
  ];
  expect([...statusesWith(sheets, waiting).values()]).toEqual(["SPOILED", "PRINTED", "HANDED_OUT"]);
});
