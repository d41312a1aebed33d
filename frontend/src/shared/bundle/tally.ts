import { allocate, isRule } from "#shared/allocation/allocate";
import type { Ballots } from "./ballots";
import { hex, sha256, utf8 } from "./bytes";
import { canonical } from "./canonical";
import { electionOf, lastOnes, type OpenedBallot, openAll, votesOf } from "./count";
import type { BundleFiles } from "./files";
import type { Leaf } from "./leaves";
import type { Report } from "./report";
import type { Money, Project, Round, Rounds, Rules } from "./rounds";

const seal = (value: unknown) => hex(sha256(utf8(canonical(value))));

/** Counts the published ballots of each round again, and allocates its money again. */
export function checkTallies(files: BundleFiles, report: Report, rounds: Rounds, ballots: Ballots) {
  for (const round of rounds.all.values()) {
    if (round.counted) recount(round, files, report, ballots);
    if (!round.certified) continue;
    report.look("tally");
    const place = { leaf: round.certified.leaf.index, event: round.certified.leaf.id };
    if (!round.counted) report.add("tally", "certified_not_counted", place);
    else if (seal(round.counted.votes) !== round.certified.tally) report.add("tally", "certified_another", place);
  }
}

function recount(round: Round, files: BundleFiles, report: Report, ballots: Ballots) {
  const { rules, list, closed, counted } = round;
  if (!counted) return;
  const place = placeOf(counted.leaf);
  if (!rules || !list || !closed) {
    report.add("tally", "counted_too_early", place);
    return;
  }
  if (!rules.publishOpenings) {
    report.notSeen("tally", "ballots_closed");
    report.notSeen("allocation", "ballots_closed");
    return;
  }
  report.look("tally");
  const file = `ballots/${round.id}.ndjson`;
  const bytes = files.get(file);
  if (!bytes) {
    report.add("tally", "ballots_missing", { ...place, file });
    return;
  }
  const { opened, root } = openAll(round.id, bytes, ballots.of(round.id).byReference);
  report.look("opening", opened.length);
  const projects = new Set(list.map((project) => project.proposalId));
  const valid = opened.filter((ballot, at): ballot is OpenedBallot => {
    const isKnown = ballot?.choices.every((choice) => projects.has(choice)) === true;
    if (!isKnown) report.add("opening", "ballot_not_on_record", { file, actual: `line ${at + 1}` });
    return isKnown;
  });
  const cast = closed.reduce((sum, area) => sum + area.ballots.reduce((all, b) => all + b.ballots, 0), 0);
  const last = lastOnes(valid);
  const votes = votesOf(last, list);
  const isSame =
    canonical(votes) === canonical(counted.votes) && last.length === counted.counted && cast === valid.length;
  if (!isSame || root !== counted.openings)
    report.add("tally", "another_tally", {
      ...place,
      expected: canonical({ cast, counted: counted.counted, openings: counted.openings ?? "", votes: counted.votes }),
      actual: canonical({ cast: valid.length, counted: last.length, openings: root, votes }),
    });
  for (const said of round.areas) {
    const ofArea = last.filter((ballot) => ballot.area === said.area);
    if (canonical(votesOf(ofArea, list)) !== canonical(said.votes) || ofArea.length !== said.counted)
      report.add("tally", "another_tally_of_area", placeOf(said.leaf));
  }
  for (const allocated of round.allocated) reallocate(allocated, rules, list, counted.votes, last, report);
}

type Step = { proposalId: string; cost: Money; votes: number; verdict: string };

function reallocate(
  said: Round["allocated"][number],
  rules: Rules,
  list: Project[],
  certified: unknown,
  ballots: OpenedBallot[],
  report: Report,
) {
  report.look("allocation");
  const place = placeOf(said.leaf);
  const { ruleKey, tieBreak, budget, inputDigest } = said.data;
  const asSealed = canonical([rules.ruleKey, rules.tieBreak, rules.budget]) === canonical([ruleKey, tieBreak, budget]);
  if (!asSealed || inputDigest !== seal({ projects: list, rules, votes: certified })) {
    report.add("allocation", "not_as_sealed", place);
    return;
  }
  if (!isRule(rules.ruleKey)) {
    report.add("allocation", "rule_unknown", { ...place, actual: rules.ruleKey });
    return;
  }
  const election = electionOf(ballots, list, rules);
  const selected = allocate(rules.ruleKey, election, rules).map((project) => list[project]?.proposalId);
  const steps = said.data.steps as unknown as Step[];
  const chosen = steps.filter((step) => ["selected", "toppedUp"].includes(step.verdict)).map((step) => step.proposalId);
  if (canonical(chosen) !== canonical(selected))
    report.add("allocation", "another_outcome", { ...place, expected: canonical(selected), actual: canonical(chosen) });
  const votes = new Map(votesOf(ballots, list).map((v) => [v.proposalId, v.votes]));
  for (const step of steps) {
    const cost = list.find((project) => project.proposalId === step.proposalId)?.cost;
    const isSame = cost && canonical(cost) === canonical(step.cost) && votes.get(step.proposalId) === step.votes;
    if (!isSame) report.add("allocation", "another_amount", { ...place, actual: step.proposalId });
  }
}

const placeOf = (leaf: Leaf) => ({ leaf: leaf.index, event: leaf.id });
