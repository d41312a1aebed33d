import { checkCharacter, encode } from "#shared/device/crockford";

const ascii = new TextEncoder();

export const fromHex = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const toHex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
const uuid = (id: string) => fromHex(id.replaceAll("-", ""));

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    all.set(part, place);
    place += part.length;
  }
  return all;
}

/** A field after its length, so that no two lists of fields make the same bytes. */
function field(bytes: Uint8Array): Uint8Array {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setInt32(0, bytes.length);
  return joined([length, bytes]);
}

const sha256 = async (bytes: Uint8Array<ArrayBuffer>) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

/** Canonical JSON (RFC 8785): an object from project to its value, here always 1. */
export const choicesText = (choices: readonly string[]) =>
  `{${[...choices]
    .sort()
    .map((id) => `"${id}":1`)
    .join(",")}}`;

export type CommittedBallot = { round: string; area: string; nonce: string; salt: string; choices: readonly string[] };

/** SHA-256 of "pb-ballot-v1" and, each after its length: round, area, nonce, salt, choices. */
export async function commitmentOf({ round, area, nonce, salt, choices }: CommittedBallot): Promise<string> {
  const fields = [uuid(round), uuid(area), fromHex(nonce), fromHex(salt), ascii.encode(choicesText(choices))];
  return toHex(await sha256(joined([ascii.encode("pb-ballot-v1"), ...fields.map(field)])));
}

/** The code that follows from what the record will show of a ballot. */
export async function receiptCodeOf(ballotRef: string, commitment: string): Promise<string> {
  const hash = await sha256(joined([ascii.encode("pb-receipt-v1"), fromHex(ballotRef), fromHex(commitment)]));
  const code = encode(hash.slice(0, 10));
  return code + checkCharacter(code);
}
