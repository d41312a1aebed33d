import { errorText } from "#shared/graph/faults";
import type { RoundAsOfQuery } from "#shared/graph/generated/graphql";
import type { Asked } from "#shared/graph/useAsk";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import type { RoundThen } from "./asOfQuery";
import { Compared } from "./Compared";
import { roundFacts } from "./roundFacts";
import { factsOf } from "./telling";

type Props = { now: RoundThen; then: Asked<RoundAsOfQuery>; event: number };

/** The round then and now. While a moment is asked, or cannot be, nothing of another stands in its place. */
export function Then({ now, then, event }: Props) {
  const words = useWords();
  if (then.error) return <Notice kind="warn">{errorText(then.error, words)}</Notice>;
  const data = then.fetching ? undefined : then.data;
  if (data && !data.round) return <Notice>{words.t("history.notYetThere")}</Notice>;
  return <Compared event={event} facts={factsOf(roundFacts(words, now), data?.round, now)} />;
}
