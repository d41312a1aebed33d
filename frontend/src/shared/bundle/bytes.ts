import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

export { bytesToHex as hex, concatBytes as concat, hexToBytes as fromHex, sha256, utf8ToBytes as utf8 };

export const equal = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && one.every((byte, place) => byte === other[place]);

export const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));

/** Undefined for anything but the one way to write these bytes. */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
    return base64(bytes) === text ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined for bytes that are no text. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A whole number as text, without signs or leading zeros. */
export function decimal(text: string): number | undefined {
  const number = /^(0|[1-9][0-9]{0,15})$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(number) ? number : undefined;
}

/** Lines end with LF, the last one too; undefined where the last one does not. */
export function* lines(bytes: Uint8Array): Generator<Uint8Array | undefined> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start);
    yield end < 0 ? undefined : bytes.subarray(start, end);
    if (end < 0) return;
    start = end + 1;
  }
}
