import { useEffect, useState } from "react";
import { keepChoices, keptChoices } from "./choices";
import { database, type KeptReceipt, type WaitingBallot } from "./database";

export type Answer =
  | { receipt: Omit<KeptReceipt, "round" | "choices" | "nonce" | "receivedAt"> }
  | { refusal: NonNullable<WaitingBallot["refusal"]> };

/** Sends one ballot; rejects when no answer came, so that the ballot stays and goes again under the same nonce. */
export type Send = (ballot: WaitingBallot) => Promise<Answer>;

const readers = new Set<() => void>();
const tell = () => {
  for (const reader of readers) reader();
};

export const newNonce = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

type Handed = Pick<WaitingBallot, "round" | "slip" | "area" | "choices">;

const sameBallot = (a: Handed, b: Handed) =>
  a.round === b.round && a.slip === b.slip && a.choices.join() === b.choices.join();

/** Hands a ballot over. The very same ballot pressed twice keeps its nonce. */
export async function handOver(ballot: Handed): Promise<WaitingBallot> {
  const db = await database();
  const waiting = (await db.getAll("outbox")).find((other) => !other.refusal && sameBallot(other, ballot));
  if (waiting) return waiting;
  const made = { ...ballot, nonce: newNonce(), madeAt: new Date().toISOString(), tries: 0 };
  await db.put("outbox", made);
  tell();
  return made;
}

/** The ballot that is on its way to the host just now. */
let going: string | undefined;

export const isGoing = ({ nonce }: WaitingBallot) => nonce === going;

export async function waitingBallots(round?: string): Promise<WaitingBallot[]> {
  const all = await (await database()).getAll("outbox");
  return all.filter((ballot) => !round || ballot.round === round).sort((a, b) => a.madeAt.localeCompare(b.madeAt));
}

export async function takeBack(nonce: string) {
  await (await database()).delete("outbox", nonce);
  tell();
}

export async function receiptsOf(round: string): Promise<KeptReceipt[]> {
  const all = await (await database()).getAllFromIndex("receipts", "round", round);
  return all.sort((a, b) => b.receivedAt.localeCompare(a.receivedAt));
}

export async function forgetReceipt(code: string) {
  await (await database()).delete("receipts", code);
  tell();
}

/** Sends what waits, oldest first, and stops at the first that gets no answer. */
export async function drain(send: Send): Promise<void> {
  await alone(async () => {
    for (const ballot of await waitingBallots()) {
      if (ballot.refusal) continue;
      going = ballot.nonce;
      tell();
      const answered = await sendOne(ballot, send).finally(() => {
        going = undefined;
      });
      if (!answered) break;
    }
  });
  tell();
}

async function sendOne(ballot: WaitingBallot, send: Send): Promise<boolean> {
  const db = await database();
  let answer: Answer;
  try {
    answer = await send(ballot);
  } catch {
    await db.put("outbox", { ...ballot, tries: ballot.tries + 1 });
    return false;
  }
  if ("refusal" in answer) {
    await db.put("outbox", { ...ballot, refusal: answer.refusal });
    return true;
  }
  const { round, choices, nonce } = ballot;
  // What was not accepted before of the same choices is settled by now.
  const settled = (await waitingBallots(round)).filter((b) => b.refusal && b.choices.join() === choices.join());
  const write = db.transaction(["outbox", "receipts"], "readwrite");
  write.objectStore("receipts").put({ ...answer.receipt, round, choices, nonce, receivedAt: new Date().toISOString() });
  for (const { nonce: done } of [ballot, ...settled]) write.objectStore("outbox").delete(done);
  await write.done;
  if (keptChoices(round).join() === choices.join()) keepChoices(round, []);
  return true;
}

let running: Promise<void> = Promise.resolve();

/** One at a time, in all windows where the browser can say so. One that failed does not stop the next. */
function alone(work: () => Promise<void>): Promise<void> {
  const locks = globalThis.navigator?.locks;
  running = running.catch(() => {}).then(() => (locks ? locks.request("outbox", work) : work()));
  return running;
}

/** What the device keeps, read again whenever the outbox changed; undefined until it was read once. */
export function useKept<T>(read: () => Promise<T>, on: string): T | undefined {
  const [kept, setKept] = useState<T>();
  // `on` names what the reader reads; the reader itself is another closure at each rendering.
  useEffect(() => {
    let here = true;
    const again = () => {
      read().then(
        (value) => here && setKept(value),
        () => {},
      );
    };
    again();
    readers.add(again);
    return () => {
      here = false;
      readers.delete(again);
    };
  }, [on]);
  return kept;
}
