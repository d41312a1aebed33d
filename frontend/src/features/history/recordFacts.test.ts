import codes from "virtual:texts/en/codes";
import first from "virtual:texts/en/first";
import { expect, test } from "vitest";
import { wordsOf } from "#shared/text/words";
import { proposalFacts } from "./recordFacts";
import type { ProposalThen } from "./thenQueries";

const words = wordsOf("en", first, codes);
const titled = (title: ProposalThen["title"]) =>
  ({ title, writtenTitle: { erased: false, text: "Худаг" } }) as ProposalThen;
const titles = (...both: ProposalThen[]) => both.map(proposalFacts(words, both)[0]?.of ?? String);

test("a title that was translated later is not told as changed", () => {
  const translated = titled({ mn: "Худаг", en: "A well" });
  expect(titles(titled(null), translated)).toEqual(["Худаг", "Худаг"]);
  expect(titles(translated, translated)).toEqual(["A well", "A well"]);
});
