import { useState } from "react";
import { Afresh } from "#shared/form/Afresh";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { CountField, countFaults } from "#shared/form/CountField";
import { DayField } from "#shared/form/DayField";
import { codeFaults, LineField } from "#shared/form/LineField";
import { MoneyField, moneyFaults, moneyIn, signOf } from "#shared/form/MoneyField";
import { ReasonField } from "#shared/form/ReasonField";
import { plainDay, shortDate } from "#shared/text/dates";
import type { Money } from "#shared/text/money";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import type { At } from "./at";
import type { Contract } from "./moneyQuery";
import { useClaimPenalty, useRecordPenaltyPaid, useWaivePenalty } from "./penaltyCommands";

type Props = { at: At; contract: Contract };
type Penalty = Contract["penalties"][number];

/** What was asked of a contractor who was late, and what came of it. */
export function Penalties({ at, contract }: Props) {
  const { t } = useWords();
  return (
    <>
      {contract.penalties.map((penalty) => (
        <Claimed key={penalty.id} at={at} penalty={penalty} />
      ))}
      {at.procures && (
        <details>
          <summary>{t("penalty.claim")}</summary>
          <Afresh at={at}>{(at) => <ClaimForm at={at} contract={contract} />}</Afresh>
        </details>
      )}
    </>
  );
}

function Claimed({ at, penalty }: { at: At; penalty: Penalty }) {
  const { t, coded, exact, number } = useWords();
  const { amount, days, basis, claimedAt, paidOn, reference, waivedFor } = penalty;
  return (
    <div>
      <p>
        {t("penalty.claimed", { amount: exact(amount), days: number(days) })}{" "}
        <strong>
          {paidOn
            ? t("penalty.paid", { day: plainDay(paidOn), reference: reference ?? "" })
            : waivedFor
              ? t("penalty.waived", { reason: coded(`reason.${waivedFor}`, waivedFor) })
              : t("penalty.open")}
        </strong>
      </p>
      <p className="meta">
        <Said text={basis} /> · {shortDate(claimedAt, at.round.locality.timeZone)}
      </p>
      {at.finances && (
        <Afresh at={at}>
          {(at) =>
            !paidOn &&
            !waivedFor && (
              <>
                <details>
                  <summary>{t("penalty.receive")}</summary>
                  <PaidForm at={at} penalty={penalty} />
                </details>
                <details>
                  <summary>{t("penalty.waive")}</summary>
                  <WaiveForm at={at} penalty={penalty} />
                </details>
              </>
            )
          }
        </Afresh>
      )}
    </div>
  );
}

function ClaimForm({ at, contract }: Props) {
  const { t } = useWords();
  const command = useClaimPenalty();
  const [penaltyId] = useState(() => crypto.randomUUID());
  const { currency } = at.round;
  const id = (field: string) => `penalty-${field}-${contract.id}`;
  return (
    <CommandForm
      name={t("penalty.claimDo")}
      command={command}
      faultsOf={(form) => ({
        ...countFaults(form, id("days")),
        ...moneyFaults(form, currency, id("sum")),
        ...emptyOf(form, id("basis")),
      })}
      inputOf={(form) => ({
        roundId: at.round.id,
        penaltyId,
        commitmentId: contract.id,
        amount: moneyIn(form, id("sum"), currency) as Money,
        days: Number(typed(form, id("days"))),
        basis: { mn: typed(form, id("basis")) },
      })}
      done={at.again}
      draft={`penalty:${contract.id}`}
    >
      {(faultOf) => (
        <>
          <CountField id={id("days")} label={t("penalty.days")} fault={faultOf(id("days"))} />
          <MoneyField
            id={id("sum")}
            label={t("desk.sum", { currency: signOf(currency) })}
            currency={currency}
            fault={faultOf(id("sum"))}
          />
          <LineField
            id={id("basis")}
            label={t("funds.basis")}
            hint={t("penalty.basisHint")}
            fault={faultOf(id("basis"))}
            lang="mn"
          />
        </>
      )}
    </CommandForm>
  );
}

type SettlingProps = { at: At; penalty: Penalty };

function PaidForm({ at, penalty }: SettlingProps) {
  const { t } = useWords();
  const command = useRecordPenaltyPaid();
  const [reference, day] = [`penalty-reference-${penalty.id}`, `penalty-day-${penalty.id}`];
  return (
    <CommandForm
      name={t("penalty.receiveDo")}
      command={command}
      faultsOf={(form) => ({ ...codeFaults(form, reference), ...emptyOf(form, day) })}
      inputOf={(form) => ({
        roundId: at.round.id,
        penaltyId: penalty.id,
        reference: typed(form, reference),
        paidOn: typed(form, day),
      })}
      done={at.again}
    >
      {(faultOf) => (
        <>
          <LineField
            id={reference}
            label={t("penalty.receipt")}
            hint={t("pay.orderHint")}
            fault={faultOf(reference)}
            short
          />
          <DayField id={day} label={t("pay.day")} fault={faultOf(day)} />
        </>
      )}
    </CommandForm>
  );
}

function WaiveForm({ at, penalty }: SettlingProps) {
  const { t } = useWords();
  const command = useWaivePenalty();
  const reason = `penalty-waive-${penalty.id}`;
  return (
    <CommandForm
      name={t("penalty.waiveDo")}
      question={t("penalty.waiveAsk")}
      command={command}
      faultsOf={(form) => emptyOf(form, reason)}
      inputOf={(form) => ({ roundId: at.round.id, penaltyId: penalty.id, reason: typed(form, reason) })}
      done={at.again}
    >
      {(faultOf) => (
        <ReasonField id={reason} label={t("desk.reason")} reasons={at.reasons.penaltyWaiver} fault={faultOf(reason)} />
      )}
    </CommandForm>
  );
}
