import { Link } from "react-router";
import { Afresh } from "#shared/form/Afresh";
import { useNow } from "#shared/graph/asOf";
import { dayIn, plainDay } from "#shared/text/dates";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import type { At } from "./at";
import { CarryOverForm } from "./CarryOverForm";
import { AmendForm, RetentionForm } from "./ContractForms";
import type { Contract, Project } from "./moneyQuery";
import { PayForm } from "./PayForm";
import { Payments } from "./Payments";
import { Penalties } from "./Penalties";
import { ReleaseRetention } from "./ReleaseRetention";

type Props = { at: At; project: Project; contract: Contract };

export function ContractOpened({ at, project, contract }: Props) {
  const { t, exact, money } = useWords();
  const today = dayIn(useNow().toISOString(), at.round.locality.timeZone);
  const {
    number,
    contractor,
    way,
    signedOn,
    amount,
    paid,
    retention,
    payments,
    call,
    payableUntil,
    carriedOverBy,
    document,
  } = contract;
  const held = Number(retention?.amount.amount ?? 0);
  const open = Number(amount.amount) - Number(paid.amount) - held;
  const left = { ...amount, amount: String(Math.max(0, open)) };
  return (
    <section className="motion">
      <h4>
        {t("contract.number", { number })}, <Said text={contractor} />
      </h4>
      <p>
        {t("contract.sums", { amount: money(amount), paid: money(paid), left: money(left) })}{" "}
        {open < 0 && (
          <strong className="fault line">
            {t("chain.overpaid", { excess: money({ ...amount, amount: String(-open) }) })}
          </strong>
        )}
      </p>
      <p className="meta">
        {t(`procurement.${way}`)} · {t("contract.call", { number: call })} · {plainDay(signedOn)} ·{" "}
        {t("contract.payableUntil", { year: payableUntil })}
        {document && ` · ${t("paper.from", { number: document.number })}`}
      </p>
      {carriedOverBy && (
        <p className="meta">
          {t("carryOver.by")}:{" "}
          <Link to={`/resolutions/${carriedOverBy.id}`}>
            {t("resolution.ofYear", { number: carriedOverBy.number, year: carriedOverBy.year })}
          </Link>
        </p>
      )}
      {contract.changes.map(({ at: moment, to, reason }) => (
        <Changed key={moment} to={exact(to)} reason={reason} />
      ))}
      {retention && <p>{t("retention.held", { amount: exact(retention.amount), day: plainDay(retention.until) })}</p>}
      {payments.length > 0 && <Payments at={at} payments={payments} />}
      {at.finances && (
        <details>
          <summary>{t("pay.enter")}</summary>
          <Afresh at={at}>{(at) => <PayForm at={at} project={project} contract={contract} />}</Afresh>
        </details>
      )}
      {at.procures && (
        <details>
          <summary>{t("contract.amend")}</summary>
          <Afresh at={at}>{(at) => <AmendForm at={at} contract={contract} />}</Afresh>
        </details>
      )}
      {at.finances && (
        <Afresh at={at}>
          {(at) =>
            retention ? (
              retention.until <= today && <ReleaseRetention at={at} contract={contract} />
            ) : (
              <details>
                <summary>{t("retention.hold")}</summary>
                <RetentionForm at={at} contract={contract} />
              </details>
            )
          }
        </Afresh>
      )}
      {at.finances && Number(paid.amount) < Number(amount.amount) && (
        <details>
          <summary>{t("carryOver.title")}</summary>
          <Afresh at={at} shows={payableUntil}>
            {(at) => <CarryOverForm at={at} contract={contract} />}
          </Afresh>
        </details>
      )}
      <Penalties at={at} contract={contract} />
    </section>
  );
}

function Changed({ to, reason }: { to: string; reason: string }) {
  const { t, coded } = useWords();
  return <p className="meta">{t("contract.changed", { to, reason: coded(`reason.${reason}`, reason) })}</p>;
}
