import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** A ballot that was handed over to be sent. Its nonce is its identity: the same nonce again is the same ballot again. */
export type WaitingBallot = {
  nonce: string;
  round: string;
  slip: string;
  area?: string;
  choices: string[];
  madeAt: string;
  tries: number;
  /** Why the host did not accept it; it stays until the person has seen it. */
  refusal?: { code: string; parameters: { name: string; value: string }[] };
};

/** The host's answer, and what this device needs to check it. No slip, no name. */
export type KeptReceipt = {
  code: string;
  round: string;
  area?: string;
  choices: string[];
  nonce: string;
  ballotRef: string;
  commitment: string;
  salt: string;
  revision: number;
  receivedAt: string;
};

export type Draft = {
  /** As it is kept, behind the office of who wrote it. */
  round: string;
  proposalId: string;
  title: string;
  body: string;
  sector: string;
  area: string;
  estimate: string;
  files: string[];
};

interface Schema extends DBSchema {
  outbox: { key: string; value: WaitingBallot };
  receipts: { key: string; value: KeptReceipt; indexes: { round: string } };
  drafts: { key: string; value: Draft };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

export function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>("tusuv", 1, {
    upgrade(db) {
      db.createObjectStore("outbox", { keyPath: "nonce" });
      db.createObjectStore("receipts", { keyPath: "code" }).createIndex("round", "round");
      db.createObjectStore("drafts", { keyPath: "round" });
    },
  });
  return opened;
}
