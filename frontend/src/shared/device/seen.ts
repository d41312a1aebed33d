import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/**
 * What is kept: queries that everybody gets the same answer to, and at the end the sheets, whose notes of households
 * are their carrier's own, and whose the drafts are. All of it goes when somebody comes in or leaves.
 */
export const kept = new Set([
  "Aimags",
  "Audits",
  "AuditRounds",
  "AuditTimeline",
  "AuditWorkspace",
  "Ballot",
  "FindEvents",
  "History",
  "Khural",
  "KhuralBodies",
  "Meeting",
  "MeetingItems",
  "Meetings",
  "OneAudit",
  "OneEvent",
  "Place",
  "Plan",
  "Procedure",
  "Proposal",
  "Proposals",
  "ProposeForm",
  "ProposersProposal",
  "Resolution",
  "Results",
  "Round",
  "RoundAsOf",
  "RoundMore",
  "RoundMoney",
  "RoundPlans",
  "Rounds",
  "Sitting",
  "Stops",
  "WhyPaid",
  "Sheets",
  "SheetHouseholds",
  "Whose",
]);

/** The key is the question as it was sent: another build that asks for more does not find what lacks it. */
type SeenAnswer = { question: string; data: unknown; at: string };

interface Schema extends DBSchema {
  answers: { key: string; value: SeenAnswer; indexes: { at: string } };
}

const MOST = 300;
const DAYS = 30;

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>("tusuv-seen", 1, {
    upgrade: (db) => void db.createObjectStore("answers", { keyPath: "question" }).createIndex("at", "at"),
  });
  return opened;
}

const isKept = (question: string) => kept.has(JSON.parse(question).operationName);

export async function keep(question: string, answer: string) {
  if (!isKept(question)) return;
  const { data, errors } = JSON.parse(answer);
  if (!data || errors) return;
  const write = (await database()).transaction("answers", "readwrite");
  await write.store.put({ question, data, at: new Date().toISOString() });
  const old = new Date(Date.now() - DAYS * 86_400_000).toISOString();
  let over = (await write.store.count()) - MOST;
  for (let oldest = await write.store.index("at").openCursor(); oldest; oldest = await oldest.continue()) {
    if (over-- <= 0 && oldest.value.at > old) break;
    await oldest.delete();
  }
  await write.done;
}

/** The answer of before, with the moment at which it was given; as if the host had said so. */
export async function recall(question: string): Promise<Response | undefined> {
  if (!isKept(question)) return undefined;
  const seen = await (await database()).get("answers", question);
  return seen && Response.json({ data: seen.data, extensions: { seenAt: seen.at } });
}

export const forgetSeen = async () => (await database()).clear("answers");
