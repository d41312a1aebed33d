import { expect, test } from "vitest";
import { textBefore, tiedToList } from "./at";
import type { Motion, Sitting } from "./sittingQuery";

const sitting = {
  agenda: [{ number: 1, type: "projects", interests: [{ member: { id: "m" }, about: { id: "well" } }] }],
} as unknown as Sitting;

const motion = (about: string | undefined, ...listed: string[]) =>
  ({
    item: 1,
    about: about && { id: about },
    annex: { lines: listed.map((id) => ({ proposal: { id } })) },
  }) as unknown as Motion;

test("who is tied to a project of the list is named beside a motion on the whole list", () => {
  expect(tiedToList(sitting, motion(undefined, "well", "lamps"))).toEqual(["m"]);
  expect(tiedToList(sitting, motion(undefined, "lamps"))).toEqual([]);
  expect(tiedToList(sitting, motion("well", "well"))).toEqual([]);
});

test("beside an amendment stands what it changed, not what it made of it", () => {
  const [first, second, third] = [{ mn: "first" }, { mn: "second" }, { mn: "third" }];
  const main = { id: "main", text: third, earlierTexts: [first, second] } as unknown as Motion;
  const amendment = (votedAt?: string, carried = true) =>
    ({ amends: "main", result: votedAt ? { votedAt, carried } : null }) as unknown as Motion;
  const [one, fell, two, waiting] = [amendment("10:00"), amendment("10:30", false), amendment("11:00"), amendment()];
  const held = { motions: [main, one, fell, two, waiting] } as unknown as Sitting;

  const told = [one, fell, two, waiting].map((motion) => textBefore(held, motion, main).mn);
  expect(told).toEqual(["first", "second", "second", "third"]);
});
