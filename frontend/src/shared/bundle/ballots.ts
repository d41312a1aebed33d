import type { Leaf } from "./leaves";
import type { Report } from "./report";
import type { Rounds } from "./rounds";

export type RecordedBallot = { area: string; pseudonym: string; revision: number; commitment: string };

type Batch = { area: string; last: Leaf; marks: number; newVoters: number; ballots: number };

class RoundBallots {
  readonly byReference = new Map<string, RecordedBallot>();
  readonly marked = new Set<string>();
  readonly revisions = new Set<string>();
  readonly batches = new Map<string, Batch>();
  closed = false;

  batch(leaf: Leaf, area: string, number: number): Batch {
    const key = `${area} ${number}`;
    const batch = this.batches.get(key) ?? { area, last: leaf, marks: 0, newVoters: 0, ballots: 0 };
    this.batches.set(key, batch);
    return batch;
  }
}

const isToken = (text: unknown): text is string => typeof text === "string" && /^[0-9a-f]{32}$/.test(text);

/** Nobody votes twice, no ballot comes without a mark on the roll or after the close, and the close says what is there. */
export class Ballots {
  readonly #rounds = new Map<string, RoundBallots>();

  constructor(
    private readonly report: Report,
    private readonly rounds: Rounds,
  ) {}

  of(round: string): RoundBallots {
    const found = this.#rounds.get(round) ?? new RoundBallots();
    this.#rounds.set(round, found);
    return found;
  }

  see(leaf: Leaf) {
    if (leaf.type === "voters_marked") this.#mark(leaf);
    else if (leaf.type === "ballot_accepted") this.#accept(leaf);
    else if (leaf.type === "balloting_closed") this.#close(leaf);
  }

  finish() {
    for (const [round, ballots] of this.#rounds) {
      for (const batch of ballots.batches.values())
        if (batch.marks !== batch.newVoters)
          this.#found(batch.last, "marks_differ", `${batch.marks}`, `${batch.newVoters}`);
      for (const revision of ballots.revisions) {
        const [pseudonym, number] = revision.split(" ");
        if (Number(number) > 1 && !ballots.revisions.has(`${pseudonym} ${Number(number) - 1}`))
          this.report.add("ballot", "revision_without_first", { actual: revision });
      }
      const onRoll = this.rounds.of(round).roll?.reduce((sum, area) => sum + area.voters, 0);
      if (onRoll !== undefined && ballots.marked.size > onRoll)
        this.report.add("ballot", "more_than_roll", { expected: `${onRoll}`, actual: `${ballots.marked.size}` });
    }
  }

  #begin(leaf: Leaf) {
    const { roundId, area, batch } = leaf.data as { roundId: string; area: string; batch: number };
    const ballots = this.of(roundId);
    if (ballots.closed) this.#found(leaf, "ballot_after_close");
    return { ballots, batch: ballots.batch(leaf, area, batch), area };
  }

  #mark(leaf: Leaf) {
    const { ballots, batch } = this.#begin(leaf);
    const marks = Array.isArray(leaf.data.rollRefs) ? leaf.data.rollRefs : [];
    batch.marks += marks.length;
    this.report.look("ballot", marks.length);
    for (const mark of marks) {
      if (!isToken(mark) || ballots.marked.has(mark)) this.#found(leaf, "marked_twice", undefined, String(mark));
      else ballots.marked.add(mark);
    }
  }

  #accept(leaf: Leaf) {
    const { ballots, batch, area } = this.#begin(leaf);
    this.report.look("ballot");
    const { pseudonym, ballotRef, revision, commitment } = leaf.data as Record<string, string> & { revision: number };
    batch.ballots++;
    batch.last = leaf;
    if (revision === 1) batch.newVoters++;
    const vote = `${pseudonym} ${revision}`;
    if (!isToken(pseudonym) || !isToken(ballotRef) || revision < 1) this.#found(leaf, "ballot_incomplete");
    else if (ballots.revisions.has(vote)) this.#found(leaf, "voted_twice", undefined, pseudonym);
    else if (ballots.byReference.has(ballotRef)) this.#found(leaf, "reference_twice", undefined, ballotRef);
    else ballots.byReference.set(ballotRef, { area, pseudonym, revision, commitment: commitment as string });
    ballots.revisions.add(vote);
  }

  #close(leaf: Leaf) {
    const { roundId, areas } = leaf.data as unknown as {
      roundId: string;
      areas: NonNullable<ReturnType<Rounds["of"]>["closed"]>;
    };
    const ballots = this.of(roundId);
    ballots.closed = true;
    const [logged, said] = [new Map<string, [number, number]>(), new Map<string, [number, number]>()];
    for (const batch of ballots.batches.values()) {
      const [voted, cast] = logged.get(batch.area) ?? [0, 0];
      logged.set(batch.area, [voted + batch.newVoters, cast + batch.ballots]);
    }
    for (const area of areas) said.set(area.area, [area.voted, area.ballots.reduce((sum, b) => sum + b.ballots, 0)]);
    for (const area of new Set([...logged.keys(), ...said.keys()])) {
      this.report.look("ballot");
      const [expected, actual] = [said.get(area) ?? [0, 0], logged.get(area) ?? [0, 0]];
      if (expected.join() !== actual.join())
        this.#found(leaf, "close_differs", expected.join(" / "), actual.join(" / "));
    }
  }

  #found(leaf: Leaf, what: string, expected?: string, actual?: string) {
    this.report.add("ballot", what, { leaf: leaf.index, event: leaf.id, expected, actual });
  }
}
