import type { Election } from "#shared/allocation/election";
import type { RecordedBallot } from "./ballots";
import { concat, fromHex, hex, lines, sha256, utf8 } from "./bytes";
import { canonical, isObject, readCanonical } from "./canonical";
import { GrowingTree, leafHash } from "./merkle";
import type { Project, Rules, Votes } from "./rounds";

export type OpenedBallot = RecordedBallot & { choices: string[] };

const bytesOf = (uuid: string) => fromHex(uuid.replaceAll("-", ""));

function commitmentOf(round: string, ballot: Record<string, string>, choices: string) {
  const { area = "", nonce = "", salt = "" } = ballot;
  const fields = [bytesOf(round), bytesOf(area), fromHex(nonce), fromHex(salt), utf8(choices)];
  const withLengths = fields.flatMap((field) => {
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, field.length);
    return [length, field];
  });
  return hex(sha256(concat(utf8("pb-ballot-v1"), ...withLengths)));
}

/** A published ballot that is the one on record; undefined for anything else. */
function open(
  round: string,
  line: Uint8Array,
  recorded: ReadonlyMap<string, RecordedBallot>,
): OpenedBallot | undefined {
  const ballot = readCanonical(line);
  if (!isObject(ballot) || !isObject(ballot.choices)) return undefined;
  const known = recorded.get(String(ballot.ballotRef));
  try {
    const commitment = commitmentOf(round, ballot as Record<string, string>, canonical(ballot.choices));
    return known?.commitment === commitment ? { ...known, choices: Object.keys(ballot.choices) } : undefined;
  } catch {
    return undefined;
  }
}

/** The ballots of a file, in its order, with the root over its lines; `undefined` stands for what is no ballot of the record. */
export function openAll(round: string, bytes: Uint8Array, recorded: ReadonlyMap<string, RecordedBallot>) {
  const tree = new GrowingTree();
  const opened: (OpenedBallot | undefined)[] = [];
  for (const line of lines(bytes)) {
    if (line) tree.add(leafHash(line));
    opened.push(line && open(round, line, recorded));
  }
  return { opened, root: hex(tree.root()) };
}

/** The last ballot of each voter. */
export function lastOnes(opened: OpenedBallot[]): OpenedBallot[] {
  const last = new Map<string, OpenedBallot>();
  for (const ballot of opened)
    if (ballot.revision > (last.get(ballot.pseudonym)?.revision ?? 0)) last.set(ballot.pseudonym, ballot);
  return [...last.values()];
}

export function votesOf(ballots: OpenedBallot[], list: Project[]): Votes[] {
  const votes = new Map(list.map((project) => [project.proposalId, 0]));
  for (const ballot of ballots) for (const choice of ballot.choices) votes.set(choice, (votes.get(choice) ?? 0) + 1);
  return list.map(({ proposalId }) => ({ proposalId, votes: votes.get(proposalId) ?? 0 }));
}

export function electionOf(ballots: OpenedBallot[], list: Project[], rules: Rules): Election {
  const places = new Map(list.map((project, place) => [project.proposalId, place]));
  return {
    budget: rules.budget.amount,
    projects: list.map(({ number, cost, sector, area }) => ({ id: number, cost: cost.amount, sector, area })),
    ballots: ballots.map((ballot) => ballot.choices.map((choice) => places.get(choice) as number)),
  };
}
