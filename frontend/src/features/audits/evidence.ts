import { type Faults, typed } from "#shared/form/CommandForm";
import { dayIn } from "#shared/text/dates";

const word = /^[1-9]\d{0,14}$/;
/** Three digits straight behind a comma may be the rest of a large number. */
const grouped = /\d,\d{3}(?!\d)/;

const wordsOf = (text: string) => text.split(/[\s,;]+/).filter(Boolean);

/** Numbers of events as somebody typed them in one line. */
export const numbersOf = (text: string): number[] => wordsOf(text).map(Number);

/** Nothing that was typed is left out unsaid, and no number is read as two. */
export const evidenceFaults = (form: FormData, field: string): Faults => {
  const text = typed(form, field);
  return grouped.test(text) || wordsOf(text).some((one) => !word.test(one))
    ? { [field]: "findingAnswer.evidenceUnclear" }
    : {};
};

/** A day that has passed where the office is answers nothing. */
export function passedFaults(form: FormData, field: string, zone: string): Faults {
  const day = typed(form, field);
  return day && day < dayIn(new Date().toISOString(), zone) ? { [field]: "bench.dayPassed" } : {};
}
