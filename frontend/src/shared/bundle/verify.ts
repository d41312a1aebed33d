import { Ballots } from "./ballots";
import { Checkpoints } from "./checkpoints";
import type { BundleFiles } from "./files";
import { LeafReader } from "./leaves";
import { checkManifest } from "./manifest";
import { isPrintedCode, type Policy, Unreadable } from "./note";
import { Openings } from "./openings";
import { Report } from "./report";
import { Rounds } from "./rounds";
import { Streams } from "./streams";
import { checkTallies } from "./tally";

const leavesAtOnce = 2000;

/** Lets the page breathe between two pieces of work. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Checks a bundle against a policy, without network and without trust in whoever made it.
 * @param progress Told how many leaves were read, of how many.
 */
export async function verify(
  files: BundleFiles,
  policy: Policy,
  pins: string[],
  progress: (done: number, of: number) => void = () => {},
): Promise<Report> {
  if (!pins.every(isPrintedCode))
    throw new Unreadable("The printed code has 32 characters and a check character, and one of them was misread.");
  const report = new Report();
  checkManifest(files, report);
  const checkpoints = new Checkpoints(report, policy, pins);
  const checkpoint = checkpoints.read(files);
  if (!checkpoint) return report;
  const rounds = new Rounds();
  const streams = new Streams(report);
  const ballots = new Ballots(report, rounds);
  const openings = new Openings(report);
  const checks = [rounds, streams, ballots, openings];
  let read = 0;
  for (const leaf of new LeafReader(report, files, checkpoints, checkpoint.size).read()) {
    for (const check of checks) guarded(report, leaf.index, () => check.see(leaf));
    if (++read % leavesAtOnce === 0) {
      progress(read, checkpoint.size);
      await pause();
    }
  }
  progress(checkpoint.size, checkpoint.size);
  await pause();
  guarded(report, undefined, () => ballots.finish());
  guarded(report, undefined, () => openings.finish(files));
  guarded(report, undefined, () => checkTallies(files, report, rounds, ballots));
  return report;
}

/** What a stranger made up may hold what no event can hold; then that is what is found. */
function guarded(report: Report, leaf: number | undefined, look: () => void) {
  try {
    look();
  } catch (wrong) {
    report.add("schema", "event_impossible", { leaf, actual: wrong instanceof Error ? wrong.name : "" });
  }
}
