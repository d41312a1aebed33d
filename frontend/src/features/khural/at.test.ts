import { expect, test } from "vitest";
import { tiedToList } from "./at";
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
