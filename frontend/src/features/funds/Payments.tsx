import { Link } from "react-router";
import { Afresh } from "#shared/form/Afresh";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { ReasonField } from "#shared/form/ReasonField";
import { plainDay } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import { type Column, Records } from "#shared/ui/Records";
import type { At } from "./at";
import { useReversePayment } from "./contractCommands";
import { type Contract, useReversals } from "./moneyQuery";

type Payment = Contract["payments"][number];

export function Payments({ at, payments }: { at: At; payments: readonly Payment[] }) {
  const { t, exact } = useWords();
  const columns: Column<Payment>[] = [
    { label: t("pay.day"), of: ({ paidOn }) => plainDay(paidOn) },
    { label: t("pay.order"), of: (payment) => <Order at={at} payment={payment} /> },
    {
      label: t("annex.amount"),
      kind: "number",
      of: ({ amount, reversed }) => (reversed ? <s>{exact(amount)}</s> : exact(amount)),
    },
  ];
  return <Records label={t("pay.list")} columns={columns} rows={payments} keyOf={({ id }) => id} />;
}

function Order({ at, payment: { id, order, reversed, document } }: { at: At; payment: Payment }) {
  const { t } = useWords();
  return (
    <>
      {order} <Link to={`/payments/${id}`}>{t("audit.why")}</Link>
      {document && <span className="line meta">{t("paper.from", { number: document.number })}</span>}
      {reversed && <Reversed round={at.round.id} payment={id} />}
      {at.finances && (
        <Afresh at={at}>
          {(at) =>
            !reversed && (
              <details>
                <summary>{t("pay.reverse")}</summary>
                <ReverseForm at={at} payment={id} />
              </details>
            )
          }
        </Afresh>
      )}
    </>
  );
}

function Reversed({ round, payment }: { round: string; payment: string }) {
  const { t, coded } = useWords();
  const reason = useReversals(round).find(({ paymentId }) => paymentId === payment)?.reason;
  return (
    <>
      <strong className="line">{t("pay.reversed")}</strong>
      {reason && <span className="line meta">{coded(`reason.${reason}`, reason)}</span>}
    </>
  );
}

function ReverseForm({ at, payment }: { at: At; payment: string }) {
  const { t } = useWords();
  const command = useReversePayment();
  const reason = `reverse-${payment}`;
  return (
    <CommandForm
      name={t("pay.reverseDo")}
      question={t("pay.reverseAsk")}
      command={command}
      faultsOf={(form) => emptyOf(form, reason)}
      inputOf={(form) => ({ roundId: at.round.id, paymentId: payment, reason: typed(form, reason) })}
      done={at.again}
    >
      {(faultOf) => (
        <ReasonField id={reason} label={t("desk.reason")} reasons={at.reasons.money} fault={faultOf(reason)} />
      )}
    </CommandForm>
  );
}
