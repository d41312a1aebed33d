/** A person a line: the register number, and after a blank whatever helps to find them on a printed sheet. */
export const votersIn = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, person = line, label] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
      return { person, label };
    });

const latin = "ABCEHKMOPTXY";
const cyrillic = "АВСЕНКМОРТХУ";

/** As the host reads it: in capitals, without dashes, and in Cyrillic where a Latin letter looks the same. */
const plain = (typed: string) =>
  [
    ...typed
      .normalize("NFKC")
      .toUpperCase()
      .replace(/[^\p{L}\p{N}]/gu, ""),
  ]
    .map((letter) => cyrillic[latin.indexOf(letter)] ?? letter)
    .join("");

/** Two letters and eight digits on the older cards, twelve digits on the newer. */
const isRegisterNumber = (person: string) => /^(?:[А-ЯЁӨҮ]{2}\d{8}|\d{12})$/.test(plain(person));

/** In which lines no register number stands, counted as they are pasted. */
export const unclearLines = (text: string): number[] =>
  text.split("\n").flatMap((line, place) => (line.trim() && !votersIn(line).every(isClear) ? [place + 1] : []));

const isClear = ({ person }: { person: string }) => isRegisterNumber(person);
