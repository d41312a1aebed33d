import { errorText } from "#shared/graph/faults";
import type { RoundAsOfQuery } from "#shared/graph/generated/graphql";
import type { Asked } from "#shared/graph/useAsk";
import { useWords, type Words } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import type { RoundThen } from "./asOfQuery";

type Row = { name: string; of: (round: RoundThen) => string };

function rowsOf(words: Words, now: RoundThen): Row[] {
  const { t, money, number } = words;
  const yes = (known: unknown) => t(known ? "history.yes" : "history.no");
  return [
    {
      name: t("money.ceiling"),
      of: ({ ceiling }) => (ceiling ? `${money(ceiling.amount)} (${t(`ceiling.${ceiling.grade}`)})` : "–"),
    },
    { name: t("money.proposals"), of: ({ proposalCount }) => number(proposalCount) },
    ...now.stages.map(({ stage }) => ({
      name: t(`stage.${stage}`),
      of: (round: RoundThen) => {
        const found = round.stages.find((other) => other.stage === stage);
        return found ? t(`stageStatus.${found.status}`) : "–";
      },
    })),
    { name: t("sealed.rules"), of: ({ rules }) => yes(rules) },
    {
      name: t("sealed.list"),
      of: ({ ballotList }) => (ballotList ? number(ballotList.projects.length) : t("history.no")),
    },
    {
      name: t("sealed.roll"),
      of: ({ roll }) => (roll ? number(roll.areas.reduce((sum, area) => sum + area.voters, 0)) : t("history.no")),
    },
    { name: t("turnout.voted"), of: ({ balloting }) => (balloting ? number(balloting.voted) : "–") },
    { name: t("history.counted"), of: ({ balloting }) => yes(balloting?.countedAt) },
    { name: t("history.certified"), of: ({ balloting }) => yes(balloting?.certifiedAt) },
    { name: t("results.spent"), of: ({ allocation }) => (allocation ? money(allocation.spent) : "–") },
  ];
}

type Props = { now: RoundThen; then: Asked<RoundAsOfQuery> };

/** Then and now, fact by fact; what differs is marked with a word, not only a colour. */
export function Then({ now, then }: Props) {
  const words = useWords();
  const { t } = words;
  if (then.error && !then.data?.round) return <Notice kind="warn">{errorText(then.error, words)}</Notice>;
  const round = then.data?.round;
  if (then.data && !round) return <Notice>{t("history.notYetThere")}</Notice>;
  return (
    <table className="data as-at-table">
      <thead>
        <tr>
          <th scope="col">{t("history.fact")}</th>
          <th scope="col">{t("history.then")}</th>
          <th scope="col">{t("history.now")}</th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(words, now).map(({ name, of }) => {
          const was = round ? of(round) : "…";
          const is = of(now);
          return (
            <tr key={name} className={round && was !== is ? "differs" : undefined}>
              <th scope="row">{name}</th>
              <td>{was}</td>
              <td>
                {is} {round && was !== is && <small>({t("history.changed")})</small>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
