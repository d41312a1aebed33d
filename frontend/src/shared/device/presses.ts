import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { useEffect, useState } from "react";
import type { RefusalFacts } from "#shared/graph/faults";
import type { SheetStatus } from "#shared/graph/generated/graphql";

export type Act = "handOut" | "takeBack" | "photograph" | "refuse" | "notFound" | "spoil" | "correct";

/** What was pressed at a door. Its id is the command's: the same press again is the same command again. */
export type Press = {
  id: string;
  run: string;
  serial: number;
  act: Act;
  on: string;
  madeAt: string;
  /** The office in which it was pressed: on a phone that is handed on, nobody sends in another's name. */
  by?: string;
  household?: string;
  photo?: Blob;
  reason?: string;
  replacement?: number;
  /** How it really stands, where something wrong was pressed. */
  status?: SheetStatus;
  /** Accepted; it stays until what the host says now is here, so that no sheet seems to be where it was. */
  sent?: boolean;
  /** Why the host did not accept it; it stays until the person has seen it. */
  refusal?: RefusalFacts;
};

interface Schema extends DBSchema {
  presses: { key: string; value: Press };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>("tusuv-sheets", 1, {
    upgrade: (db) => void db.createObjectStore("presses", { keyPath: "id" }),
  });
  return opened;
}

const readers = new Set<() => void>();
const tell = () => {
  for (const reader of readers) reader();
};

export async function press(made: Omit<Press, "id" | "madeAt">) {
  await (await database()).put("presses", { ...made, id: crypto.randomUUID(), madeAt: new Date().toISOString() });
  tell();
}

export async function forget(id: string) {
  await (await database()).delete("presses", id);
  tell();
}

export async function kept(): Promise<Press[]> {
  const all = await (await database()).getAll("presses");
  return all.sort((a, b) => a.madeAt.localeCompare(b.madeAt));
}

export async function forgetSent() {
  const db = await database();
  for (const { id, sent } of await kept()) if (sent) await db.delete("presses", id);
  tell();
}

/** Rejects when no answer came; null when it was accepted. */
export type Send = (press: Press) => Promise<RefusalFacts | null>;

/** Sends what this office pressed and what waits, oldest first, and stops at the first that gets no answer. */
export const drain = (send: Send, by?: string) =>
  alone(async () => {
    const db = await database();
    for (const waiting of await kept()) {
      if (waiting.refusal || waiting.sent || waiting.by !== by) continue;
      const refusal = await send(waiting);
      await db.put("presses", refusal ? { ...waiting, refusal } : { ...waiting, sent: true });
      tell();
    }
  });

let running: Promise<unknown> = Promise.resolve();

/** One at a time, in all windows where the browser can say so. */
function alone(work: () => Promise<void>): Promise<void> {
  const locks = globalThis.navigator?.locks;
  const next = running.catch(() => {}).then(() => (locks ? locks.request("presses", work) : work()));
  running = next;
  return next;
}

export function usePresses(by?: string): readonly Press[] {
  const [presses, setPresses] = useState<readonly Press[]>([]);
  useEffect(() => {
    let here = true;
    const read = () => {
      kept().then(
        (all) => here && setPresses(all.filter((press) => press.by === by)),
        () => {},
      );
    };
    read();
    readers.add(read);
    return () => {
      here = false;
      readers.delete(read);
    };
  }, [by]);
  return presses;
}

const after: Record<Exclude<Act, "correct" | "photograph">, SheetStatus> = {
  handOut: "HANDED_OUT",
  takeBack: "RETURNED",
  refuse: "REFUSED",
  notFound: "NOT_FOUND",
  spoil: "SPOILED",
};

/** How each sheet stands once everything that waits here is sent. */
export function statusesWith(
  sheets: readonly { serial: number; status: SheetStatus }[],
  presses: readonly Press[],
): ReadonlyMap<number, SheetStatus> {
  const statuses = new Map(sheets.map(({ serial, status }) => [serial, status]));
  for (const { serial, act, replacement, status, refusal } of presses) {
    if (refusal || act === "photograph") continue;
    statuses.set(serial, act === "correct" ? (status ?? "PRINTED") : after[act]);
    if (replacement !== undefined) statuses.set(replacement, "HANDED_OUT");
  }
  return statuses;
}

/** What may be pressed for a sheet that stands so. */
export const actsOn: Record<SheetStatus, readonly Act[]> = {
  PRINTED: ["handOut", "refuse", "notFound", "spoil"],
  HANDED_OUT: ["takeBack", "refuse", "spoil", "correct"],
  RETURNED: ["spoil", "correct"],
  REFUSED: ["handOut", "correct"],
  NOT_FOUND: ["handOut", "refuse", "correct"],
  SPOILED: ["correct"],
};
