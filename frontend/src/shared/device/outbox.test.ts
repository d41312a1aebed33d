// @vitest-environment jsdom

import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import { keepChoices, keptChoices } from "./choices";
import { database, type WaitingBallot } from "./database";
import { type Answer, drain, handOver, isGoing, newNonce, receiptsOf, takeBack, waitingBallots } from "./outbox";

const round = "1bdacd38-ff32-5711-869b-4a41c011b173";
const ballot = { round, slip: "7K3M9X2P", area: "5a2d705a-5a72-5b39-aa46-d108508ad971", choices: ["a", "b"] };
const receipt = { code: "0123456789ABCDEF8", ballotRef: "00", commitment: "11", salt: "22", revision: 1 };
const accepts = async (): Promise<Answer> => ({ receipt });

beforeEach(async () => {
  const db = await database();
  await db.clear("outbox");
  await db.clear("receipts");
});

test("a nonce is 128 random bits", () => {
  expect(newNonce()).toMatch(/^[0-9a-f]{32}$/);
  expect(newNonce()).not.toBe(newNonce());
});

test("a ballot that got no answer goes again under the same nonce", async () => {
  const { nonce } = await handOver(ballot);
  const sent: string[] = [];
  const silent = async ({ nonce: used }: WaitingBallot): Promise<Answer> => {
    sent.push(used);
    throw new TypeError("Failed to fetch");
  };
  await drain(silent);
  await drain(silent);
  expect(sent).toEqual([nonce, nonce]);
  expect((await waitingBallots(round))[0]).toMatchObject({ nonce, tries: 2 });
});

test("a ballot is on its way until it has its answer, good or none", async () => {
  const made = await handOver(ballot);
  expect(isGoing(made)).toBe(false);
  const silent = () => Promise.reject(new TypeError("Failed to fetch"));
  for (const answer of [silent, accepts]) {
    const seen: boolean[] = [];
    await drain(async (sent) => {
      seen.push(isGoing(sent));
      return answer();
    });
    expect([...seen, isGoing(made)]).toEqual([true, false]);
  }
});

test("the same ballot handed over twice is one ballot", async () => {
  const first = await handOver(ballot);
  const second = await handOver({ ...ballot });
  expect(second.nonce).toBe(first.nonce);
  expect(await waitingBallots()).toHaveLength(1);
});

test("another choice is another ballot", async () => {
  const first = await handOver(ballot);
  const second = await handOver({ ...ballot, choices: ["a"] });
  expect(second.nonce).not.toBe(first.nonce);
});

test("what was received leaves the outbox and its receipt stays, without the slip", async () => {
  const { nonce } = await handOver(ballot);
  await drain(accepts);
  expect(await waitingBallots()).toEqual([]);
  const [kept] = await receiptsOf(round);
  expect(kept).toMatchObject({ ...receipt, round, choices: ["a", "b"], nonce });
  expect(JSON.stringify(kept)).not.toContain(ballot.slip);
});

test("a ballot that was received is no choice any more that waits to be sent, another choice is", async () => {
  keepChoices(round, ballot.choices);
  await handOver(ballot);
  await drain(accepts);
  expect(keptChoices(round)).toEqual([]);

  keepChoices(round, ["c"]);
  await handOver(ballot);
  await drain(accepts);
  expect(keptChoices(round)).toEqual(["c"]);
});

test("a refusal stays until the person has seen it, and is not sent again", async () => {
  const { nonce } = await handOver(ballot);
  let sends = 0;
  const refuses = async (): Promise<Answer> => {
    sends++;
    return { refusal: { code: "ballot.round_not_voting", parameters: [] } };
  };
  await drain(refuses);
  await drain(refuses);
  expect(sends).toBe(1);
  expect((await waitingBallots())[0]?.refusal?.code).toBe("ballot.round_not_voting");
  await takeBack(nonce);
  expect(await waitingBallots()).toEqual([]);
});

test("a refusal goes when the same choices were accepted after it, another choice's stays", async () => {
  const refuses = async (): Promise<Answer> => ({ refusal: { code: "ballot.slip_unknown", parameters: [] } });
  await handOver({ ...ballot, slip: "BBBBCCCC" });
  const other = await handOver({ ...ballot, slip: "BBBBCCCC", choices: ["c"] });
  await drain(refuses);
  await handOver(ballot);
  await drain(accepts);
  expect((await waitingBallots(round)).map(({ nonce }) => nonce)).toEqual([other.nonce]);
});

test("ballots go out in the order in which they were made, and the first silence stops them", async () => {
  const first = await handOver(ballot);
  await new Promise((later) => setTimeout(later, 5));
  await handOver({ ...ballot, choices: ["b"] });
  const sent: string[] = [];
  await drain(async ({ nonce }) => {
    sent.push(nonce);
    throw new TypeError("Failed to fetch");
  });
  expect(sent).toEqual([first.nonce]);
});

test("two drains at once do not send one ballot twice", async () => {
  await handOver(ballot);
  let sends = 0;
  const slow = async (): Promise<Answer> => {
    sends++;
    await new Promise((later) => setTimeout(later, 10));
    return { receipt };
  };
  await Promise.all([drain(slow), drain(slow)]);
  expect(sends).toBe(1);
});
