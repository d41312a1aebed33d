import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { expect, test } from "vitest";
import { wordsOf } from "#shared/text/words";
import { eventSentence } from "./aboutOf";

const words = wordsOf("mn", first, { ...codes, ...offices });

test("an event tells what it was about by its title, and where it has none by its name", () => {
  const said = (type: string, data: object) => eventSentence({ type, data: JSON.stringify(data) }, words);
  expect(said("proposal_admitted", { number: "7", title: { mn: "Худаг" } })).toMatch(/: № 7\. Худаг$/);
  expect(said("template_adopted", { code: "ldf", name: { mn: "Манай загвар" } })).toMatch(/: Манай загвар$/);
});

test("an event of a decision against something tells its reason", () =>
  expect(eventSentence({ type: "payment_reversed", data: '{"reason":"over_ceiling"}' }, words)).toBe(
    `${words.t("event.payment_reversed")}: ${words.coded("reason.over_ceiling", "")}`,
  ));

test("an event tells which project or milestone it is of, and then its sum", () => {
  const said = (event: object) =>
    eventSentence({ type: "payment_made", data: '{"amount":{"amount":30000000,"currency":"MNT"}}', ...event }, words);
  const proposal = { number: "P06", title: { mn: "Зуух" }, writtenTitle: { erased: false } };
  expect(said({ proposal })).toMatch(/: P06 Зуух, 30/);
  expect(said({ proposal: { ...proposal, title: null, writtenTitle: { erased: true } } })).toContain(
    `P06 ${words.t("text.erased")}`,
  );
  expect(said({ type: "milestone_reported", data: "{}", milestone: { mn: "Тайлан" } })).toMatch(/: Тайлан$/);
});

test("a vote on the opening tells on what", () =>
  expect(eventSentence({ type: "opening_step_voted", data: '{"step":"houseRules"}' }, words)).toContain(
    words.t("opening.HOUSE_RULES"),
  ));
