import { expect, test } from "vitest";
import { listsInForce, notSetAside } from "./setAside";

const mnt = (amount: number) => ({ amount: String(amount), currency: "MNT" });
const line = (id: string, amount: number) => ({ proposal: { id }, amount: mnt(amount) });
const project = (id: string, earmarked: number, ...basis: string[]) => ({
  proposal: { id },
  earmarked: mnt(earmarked),
  basis: basis.map((id) => ({ id })),
});

const resolution = { id: "14", status: "IN_FORCE", annex: { lines: [line("T02", 28), line("T04", 8)] } };
type Resolution = Parameters<typeof notSetAside>[0];
type Waiting = Parameters<typeof notSetAside>[1];
const missing = (free: number, ...projects: ReturnType<typeof project>[]) =>
  notSetAside(resolution as unknown as Resolution, { projects, free: mnt(free), currency: "MNT" } as unknown as Waiting)
    ?.amount;

test("a list whose money was not set aside is told with what is missing", () => {
  expect(missing(4, project("T02", 28, "12"), project("T04", 0, "12"))).toBe("36");
  expect(missing(4, project("T02", 28, "14"))).toBe("8");
  expect(missing(4, project("T02", 28, "14"), project("T04", 2, "14"))).toBe("6");
});

test("what was given back and has room is not missed, nor what is all there", () => {
  expect(missing(6, project("T02", 28, "14"), project("T04", 2, "14"))).toBeUndefined();
  expect(missing(0, project("T02", 28, "14"), project("T04", 8, "14"))).toBeUndefined();
});

test("an amendment, a rescinded list and a resolution without a list set nothing aside", () => {
  const others = [
    resolution,
    { ...resolution, id: "15", amends: { id: "14" } },
    { ...resolution, id: "12", status: "RESCINDED" },
    { ...resolution, id: "13", annex: null },
  ];
  expect(listsInForce(others as unknown as Resolution[]).map(({ id }) => id)).toEqual(["14"]);
});
