import type { Words } from "#shared/text/words";
import type { Telling } from "./telling";
import type { MoneyThen, ProposalThen, ResolutionThen } from "./thenQueries";

export function proposalFacts(
  { t, money, number, text, coded }: Words,
  both: readonly (ProposalThen | null | undefined)[],
): Telling<ProposalThen>[] {
  const none = "–";
  /** A translation that came later is no other title: both are told in a language that both have. */
  const translated = both.every((one) => !one || one.title?.en);
  return [
    {
      name: t("then.title"),
      of: ({ title, writtenTitle }) =>
        title ? text(translated ? title : { mn: title.mn }) : (writtenTitle.text ?? t("text.erased")),
    },
    { name: t("then.status"), of: ({ status }) => t(`proposalStatus.${status}`) },
    { name: t("proposal.estimate"), of: ({ estimate }) => (estimate ? money(estimate) : none) },
    {
      name: t("proposal.cost"),
      of: ({ cost }) => (cost ? `${money(cost.amount)} (${t(`costGrade.${cost.grade}`)})` : none),
    },
    { name: t("proposal.yearly"), of: ({ cost }) => (cost?.yearly ? money(cost.yearly) : none) },
    {
      name: t("then.legality"),
      of: ({ legality }) => t(legality ? "history.yes" : "history.no"),
    },
    {
      name: t("then.meetingRanks"),
      of: ({ meetingRanks }) => meetingRanks.map(({ rank }) => number(rank)).join(", ") || none,
    },
    {
      name: t("then.rank"),
      of: ({ rank }) =>
        rank
          ? [number(rank.rank), rank.reason && coded(`reason.${rank.reason}`, rank.reason)].filter(Boolean).join(", ")
          : none,
    },
    {
      name: t("then.refusal"),
      of: ({ refusal }) => (refusal ? coded(`reason.${refusal.reason}`, refusal.reason) : none),
    },
    { name: t("then.supports"), of: ({ supports }) => number(supports) },
    { name: t("then.files"), of: ({ files }) => number(files.length) },
  ];
}

export function resolutionFacts(
  { t, money, text }: Words,
  both: readonly (ResolutionThen | null | undefined)[],
): Telling<ResolutionThen>[] {
  const lines = new Map(both.flatMap((one) => one?.annex?.lines ?? []).map((line) => [line.number, line]));
  return [
    { name: t("then.title"), of: ({ title }) => text(title) },
    { name: t("then.status"), of: ({ status }) => t(`resolutionStatus.${status}`) },
    { name: t("then.amendedBy"), of: ({ amendedBy }) => amendedBy?.number ?? "–" },
    { name: t("then.rescindedBy"), of: ({ rescindedBy }) => rescindedBy?.number ?? "–" },
    { name: t("annex.sum"), of: ({ annex }) => (annex ? money(annex.total) : "–") },
    ...[...lines.values()].map(({ number, title }) => ({
      name: `${number} ${text(title)}`,
      of: ({ annex }: ResolutionThen) => {
        const line = annex?.lines.find((other) => other.number === number);
        return line ? money(line.amount) : "–";
      },
    })),
  ];
}

export function moneyFacts(
  { t, money, number, text }: Words,
  both: readonly (MoneyThen | null | undefined)[],
): Telling<MoneyThen>[] {
  const projects = new Map(
    both.flatMap((one) => one?.envelope?.projects ?? []).map(({ proposal }) => [proposal.id, proposal]),
  );
  const sum = (name: "total" | "earmarked" | "committed" | "paid" | "retained" | "free") => ({
    name: t(`moneyThen.${name}`),
    of: ({ envelope }: MoneyThen) => (envelope ? money(envelope[name]) : "–"),
  });
  return [
    ...(["total", "earmarked", "committed", "paid", "retained", "free"] as const).map(sum),
    {
      name: t("then.irregular"),
      of: ({ envelope }) => (envelope ? number(envelope.irregularities.length) : "–"),
    },
    ...[...projects.values()].map(({ id, number, title, writtenTitle }) => ({
      name: [number, title ? text(title) : writtenTitle.text].filter(Boolean).join(" "),
      of: ({ envelope }: MoneyThen) => {
        const project = envelope?.projects.find(({ proposal }) => proposal.id === id);
        return project
          ? t("then.project", {
              earmarked: money(project.earmarked),
              committed: money(project.committed),
              paid: money(project.paid),
            })
          : "–";
      },
    })),
  ];
}
