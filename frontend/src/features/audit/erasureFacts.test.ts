import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import { expect, test } from "vitest";
import { wordsOf } from "#shared/text/words";
import { erasureFacts } from "./erasureFacts";

const words = wordsOf("mn", first, codes);

test("a text that was kept says why and by what rule", () => {
  const data = JSON.stringify({ text: { $commit: "x" }, reason: "public_duty", authority: { mn: "Хууль, 5.1" } });
  expect(erasureFacts({ type: "erasure_refused", data }, words).filter(([, said]) => said)).toEqual([
    ["Шалтгаан", "Олон нийт мэдэх эрхтэй"],
    ["Хууль, шийдвэр", "Хууль, 5.1"],
  ]);
});

test("other events have their reason elsewhere", () => {
  expect(erasureFacts({ type: "proposal_refused", data: `{"reason":"public_duty"}` }, words)).toEqual([]);
});
