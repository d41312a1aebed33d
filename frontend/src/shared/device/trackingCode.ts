import { encode, normalised } from "./crockford";

const KEY = "tracking-code";
const BYTES = 15;
/** The host takes no shorter one. */
const SHORTEST = 20;

/** Whoever presents the code is the proposer: it is made here, shown to the person, and kept by nobody else. */
export const trackingCode = (): string | undefined => localStorage.getItem(KEY) ?? undefined;

export function madeTrackingCode(): string {
  const known = trackingCode();
  if (known) return known;
  const code = encode(crypto.getRandomValues(new Uint8Array(BYTES)));
  localStorage.setItem(KEY, code);
  return code;
}

/** One that was written down and typed in on another device. */
export function keepTrackingCode(code: string) {
  if (!trackingCode()) localStorage.setItem(KEY, code);
}

/** A whole code, the slips of the pen forgiven. What is not like ours was made by another program: it stands as it is. */
export function readTrackingCode(typed: string): string | undefined {
  const code = normalised(typed);
  if (isMadeHere(code)) return code;
  return typed.trim().length >= SHORTEST ? typed.trim() : undefined;
}

const isMadeHere = (code: string) => code.length === (BYTES * 8) / 5 && /^[0-9A-Z]+$/.test(code);

const proposedKey = (proposal: string) => `proposed:${proposal}`;

/** Whether a proposal is under the code of this device; others may be revised on it by their own. */
export const isProposedHere = (proposal: string) => localStorage.getItem(proposedKey(proposal)) !== null;

export const rememberProposed = (proposal: string) => localStorage.setItem(proposedKey(proposal), "1");

const supportKey = (proposal: string) => `supported:${proposal}`;

/** The host does not tell who supports what, so the device remembers what its owner pressed. */
export const supports = (proposal: string) => localStorage.getItem(supportKey(proposal)) !== null;

export function rememberSupport(proposal: string, supported: boolean) {
  if (supported) localStorage.setItem(supportKey(proposal), "1");
  else localStorage.removeItem(supportKey(proposal));
}
