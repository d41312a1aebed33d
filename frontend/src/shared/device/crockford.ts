const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Five bits a character; the input's bits must divide by five. */
export function encode(bytes: Uint8Array): string {
  let text = "";
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += DIGITS[(buffer >> bits) & 31];
    }
    buffer &= (1 << bits) - 1;
  }
  return text;
}

/** The sum of the digits modulo 32, as a digit. */
export const checkCharacter = (text: string): string =>
  DIGITS[[...text].reduce((sum, digit) => sum + DIGITS.indexOf(digit), 0) % 32] as string;

/** What was typed, with the usual slips of the pen forgiven: O for 0, I and L for 1, blanks and dashes. */
export const normalised = (typed: string): string =>
  typed.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");

const SLIP_LENGTH = 8;

export type SlipFault = "empty" | "letters" | "length";

/** A slip's code, or what is wrong with what was typed. */
export function readSlip(typed: string): { code: string } | { fault: SlipFault } {
  const code = normalised(typed);
  if (!code) return { fault: "empty" };
  if ([...code].some((character) => !DIGITS.includes(character))) return { fault: "letters" };
  return code.length === SLIP_LENGTH ? { code } : { fault: "length" };
}

/** In fours, as it is read aloud. */
export const grouped = (code: string): string => code.replace(/(.{4})(?=.)/g, "$1-");

const isReceiptLike = (code: string) => code.length === 17 && [...code].every((digit) => DIGITS.includes(digit));

/** Sixteen characters and a check character that fits them. */
export const isReceiptCode = (code: string): boolean =>
  isReceiptLike(code) && checkCharacter(code.slice(0, 16)) === code[16];
