import { encode } from "./crockford";

const KEY = "tracking-code";

/** Whoever presents the code is the proposer: it is made here, shown to the person, and kept by nobody else. */
export const trackingCode = (): string | undefined => localStorage.getItem(KEY) ?? undefined;

export function madeTrackingCode(): string {
  const known = trackingCode();
  if (known) return known;
  const code = encode(crypto.getRandomValues(new Uint8Array(15)));
  localStorage.setItem(KEY, code);
  return code;
}

const supportKey = (proposal: string) => `supported:${proposal}`;

/** The host does not tell who supports what, so the device remembers what its owner pressed. */
export const supports = (proposal: string) => localStorage.getItem(supportKey(proposal)) !== null;

export function rememberSupport(proposal: string, supported: boolean) {
  if (supported) localStorage.setItem(supportKey(proposal), "1");
  else localStorage.removeItem(supportKey(proposal));
}
