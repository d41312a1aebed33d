import { Link } from "react-router";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { ReasonField } from "#shared/form/ReasonField";
import { plainDay } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import type { At } from "./at";
import { useReversePayment } from "./contractCommands";
import type { Contract } from "./moneyQuery";

type Props = { at: At; payment: Contract["payments"][number] };

export function PaymentRow({ at, payment: { id, order, paidOn, reversed, amount, document } }: Props) {
  const { t, exact } = useWords();
  const sum = exact(amount);
  return (
    <tr>
      <td>{plainDay(paidOn)}</td>
      <td>
        {order} <Link to={`/payments/${id}`}>{t("audit.why")}</Link>
        {document && <span className="line meta">{t("paper.from", { number: document.number })}</span>}
        {reversed && <strong className="line">{t("pay.reversed")}</strong>}
        {at.finances && !reversed && (
          <details>
            <summary>{t("pay.reverse")}</summary>
            <ReverseForm at={at} payment={id} />
          </details>
        )}
      </td>
      <td className="n">{reversed ? <s>{sum}</s> : sum}</td>
    </tr>
  );
}

function ReverseForm({ at, payment }: { at: At; payment: string }) {
  const { t } = useWords();
  const command = useReversePayment();
  const reason = `reverse-${payment}`;
  return (
    <CommandForm
      name={t("pay.reverseDo")}
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
