import { plainDay } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import type { ThreadStep } from "./proposalQuery";

/** A step in one sentence, with its reason where it has one. */
export function useThreadSentence(zone: string) {
  const { coded, money, number, date, text } = useWords();
  return (step: ThreadStep) => {
    const said = coded(`step.${step.kind}`, step.kind, {
      sum: step.amount ? money(step.amount) : "",
      count: number(step.count ?? 0),
      place: number(step.place ?? 0),
      text: step.text ? text(step.text) : "",
      reference: step.reference ?? "",
      day: step.day ? plainDay(step.day) : "",
      until: step.until ? date(step.until, zone) : "",
      completion: step.completion ? coded(`completion.${step.completion}`, step.completion) : "",
      area: step.area ? text(step.area.name) : "",
      by: step.by?.number ?? "",
    });
    return step.reason ? `${said}. ${coded(`reason.${step.reason}`, step.reason)}` : said;
  };
}
