import type { Words } from "#shared/text/words";
import type { RoundThen } from "./asOfQuery";
import type { Telling } from "./telling";

/** What is compared of a round. The stages are those that it has in the end. */
export function roundFacts({ t, money, number }: Words, { stages }: RoundThen): Telling<RoundThen>[] {
  const yes = (known: unknown) => t(known ? "history.yes" : "history.no");
  return [
    {
      name: t("money.ceiling"),
      of: ({ ceiling }) => (ceiling ? `${money(ceiling.amount)} (${t(`ceiling.${ceiling.grade}`)})` : "–"),
    },
    { name: t("money.proposals"), of: ({ proposalCount }) => number(proposalCount) },
    ...stages.map(({ stage }) => ({
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
