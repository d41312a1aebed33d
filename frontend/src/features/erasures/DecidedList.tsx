import { useWords } from "#shared/text/words";
import { Facts } from "#shared/ui/Facts";
import { type Decided, type TextsOfProposal, textsOf } from "./erasureQuery";

type Props = { proposal: TextsOfProposal; erasures: readonly Decided[] };

/** What was asked and decided of a proposal's texts. None of them is shown. */
export function DecidedList({ proposal, erasures }: Props) {
  const { t, text, date, coded } = useWords();
  if (erasures.length === 0) return null;
  const zone = proposal.round.locality.timeZone;
  const texts = textsOf(proposal);
  const nameOf = (commitment: string) => {
    const found = texts.find((one) => one.text.commitment === commitment);
    return t(found ? `erasure.title.${found.what}` : "erasure.earlier");
  };
  return (
    <section>
      <h2>{t("erasure.decisions")}</h2>
      {erasures.map(({ text: commitment, status, ground, reason, requestedAt, decidedAt, authority }) => (
        <article key={commitment} className="card">
          <h3>
            {nameOf(commitment)}: {t(`erasure.status.${status}`)}
          </h3>
          <Facts
            facts={[
              [t("erasures.askedAt"), requestedAt && date(requestedAt, zone)],
              [t("erasures.ground"), coded(`reason.${ground}`, ground)],
              [t("erasure.decidedAt"), decidedAt && date(decidedAt, zone)],
              [t("erasures.reason"), reason && coded(`reason.${reason}`, reason)],
              [t("erasures.authority"), authority && text(authority)],
            ]}
          />
        </article>
      ))}
    </section>
  );
}
