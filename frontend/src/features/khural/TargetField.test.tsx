// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { type Resolution, TargetField } from "./TargetField";

afterEach(cleanup);

const mnt = (amount: string) => ({ amount, currency: "MNT" });
const resolution = (number: string, more: object = {}) =>
  ({
    id: number,
    year: 2026,
    number,
    status: "IN_FORCE",
    title: { mn: "Тогтоол" },
    body: { id: "khural" },
    amends: null,
    annex: null,
    ...more,
  }) as unknown as Resolution;
const annex = { total: mnt("0") };
const project = (basis: string, committed: string) => ({
  committed: mnt(committed),
  paid: mnt("1000000"),
  basis: [{ id: basis }],
});

const lists = [
  resolution("12", { status: "RESCINDED", annex }),
  resolution("13"),
  resolution("14", { annex }),
  resolution("15", { annex, amends: { id: "14" } }),
];

function shown(type: string, chosen?: Resolution) {
  const { container } = render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <TargetField
        resolutions={lists}
        spent={{ projects: [project("14", "28000000"), project("12", "20000000")] }}
        chosen={chosen}
        by={{ id: "khural", kind: "KHURAL" }}
        type={type}
        change={() => {}}
      />
    </WordsProvider>,
  );
  return container;
}

const offered = (container: Element) =>
  [...container.querySelectorAll("option")].map(({ value }) => value).filter((value) => value);

test("a list is changed by a list only, and what an amendment lists is the amended one's", () => {
  expect(offered(shown("projects"))).toEqual(["14"]);
  cleanup();
  expect(offered(shown("other"))).toEqual(["13"]);
  cleanup();
  expect(offered(shown("rescission"))).toEqual(["13", "14", "15"]);
});

test("what was spent is counted where the chosen resolution is the basis, not in the whole envelope", () => {
  const notice = shown("rescission", lists[2]).querySelector(".notice")?.textContent;
  expect(notice).toMatch(/28\sсая/);
  expect(notice).not.toMatch(/48\sсая/);
  cleanup();
  expect(shown("rescission", lists[1]).querySelector(".notice")).toBeNull();
});
