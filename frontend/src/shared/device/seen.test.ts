import "fake-indexeddb/auto";
import { beforeEach, expect, test } from "vitest";
import { forgetSeen, keep, recall } from "./seen";

const question = (operationName: string, id = "a") => JSON.stringify({ operationName, query: "…", variables: { id } });
const told = async (asked: string) => (await recall(asked))?.json();
const answer = (data: unknown, errors?: unknown) => JSON.stringify({ data, errors });

beforeEach(forgetSeen);

test("what everybody may read is told again, with the moment at which it was seen", async () => {
  await keep(question("Round"), answer({ round: { id: "a" } }));
  const { data, extensions } = await told(question("Round"));
  expect(data).toEqual({ round: { id: "a" } });
  expect(Date.parse(extensions.seenAt)).not.toBeNaN();
});

test("another question is another answer", async () => {
  await keep(question("Round"), answer({}));
  expect(await recall(question("Round", "b"))).toBeUndefined();
});

test.each(["Me", "Drafts", "Erasures", "Slip", "Receipt", "WaitingWishes", "CastBallot"])(
  "%s is not kept",
  async (name) => {
    await keep(question(name), answer({}));
    expect(await recall(question(name))).toBeUndefined();
  },
);

test("a fault is no answer", async () => {
  await keep(question("Round"), answer({ round: {} }));
  await keep(question("Round"), answer({ round: null }, [{ message: "no" }]));
  expect(await told(question("Round"))).toMatchObject({ data: { round: {} } });
});

test("the three hundred last seen are kept, and nothing once somebody else comes", async () => {
  for (let id = 0; id < 303; id++) await keep(question("Proposal", String(id).padStart(3, "0")), answer({ id }));
  expect(await recall(question("Proposal", "302"))).toBeDefined();
  for (const id of ["000", "001", "002"]) expect(await recall(question("Proposal", id))).toBeUndefined();
  await forgetSeen();
  expect(await recall(question("Proposal", "302"))).toBeUndefined();
});
