import { EventLink } from "#shared/record/EventLink";
import { shortDate } from "#shared/text/dates";
import { Said, Title } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import type { Envelope } from "./moneyQuery";

/** What happened elsewhere and broke a limit: kept, and somebody has to answer for it. */
export function Irregular({ envelope: { irregularities }, zone }: { envelope: Envelope; zone: string }) {
  const { t, coded, money, number } = useWords();
  if (irregularities.length === 0) return null;
  return (
    <section>
      <h2>{t("irregular.title", { count: number(irregularities.length) })}</h2>
      {irregularities.map(({ rule, excess, foundAt, proposal, contract, event }) => (
        <Notice key={`${rule} ${foundAt} ${contract?.id}`} kind="bad">
          <strong>{coded(`irregular.${rule}`, rule)}</strong> {t("irregular.by", { excess: money(excess) })}
          {proposal && (
            <>
              {" "}
              {proposal.number} <Title of={proposal} />.
            </>
          )}
          {contract && (
            <>
              {" "}
              {t("contract.number", { number: contract.number })}, <Said text={contract.contractor} />.
            </>
          )}{" "}
          {t("irregular.found", { date: shortDate(foundAt, zone) })} <EventLink event={event} />
        </Notice>
      ))}
    </section>
  );
}
