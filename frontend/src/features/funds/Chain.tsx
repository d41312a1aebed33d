import type { Money } from "#shared/text/money";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import { type Column, Records } from "#shared/ui/Records";
import { chainOf, type Step } from "./chain";
import type { Envelope } from "./moneyQuery";

type Props = { envelope: Envelope; ceiling?: Money };

/** The chain from the envelope to the payment: a sentence, the picture that adds up, and the table. */
export function Chain({ envelope, ceiling }: Props) {
  const { t, money, exact } = useWords();
  const steps = chainOf(envelope);
  const most = Math.max(...steps.map(lengthOf));
  const off = ceiling ? Number(envelope.total.amount) - Number(ceiling.amount) : 0;
  const columns: Column<Step>[] = [
    { label: t("chain.step"), kind: "head", of: ({ step }) => t(`chain.${step}`) },
    { label: t("annex.amount"), kind: "number", of: ({ amount }) => exact(amount) },
    {
      label: t("chain.rests"),
      of: ({ rests }) =>
        rests.length > 0 &&
        rests.map(({ link, amount }) => (
          <span key={link} className="line">
            {t(`rest.${link}`)}: {exact(amount)}
          </span>
        )),
    },
    {
      label: t("chain.excess"),
      kind: "number",
      of: ({ excess }) => Number(excess.amount) > 0 && exact(excess),
    },
  ];
  return (
    <section>
      <h2>{t("chain.title")}</h2>
      <p id="chain">
        {t("chain.sentence", {
          total: money(envelope.total),
          earmarked: money(envelope.earmarked),
          committed: money(envelope.committed),
          paid: money(envelope.paid),
        })}
      </p>
      {off !== 0 && ceiling && (
        <Notice kind="warn">
          {t("chain.ceiling", { ceiling: money(ceiling), off: money({ ...ceiling, amount: String(Math.abs(off)) }) })}
        </Notice>
      )}
      <div className="chain" role="img" aria-labelledby="chain">
        {steps.map((step) => (
          <Bar key={step.step} step={step} most={most} />
        ))}
      </div>
      <details>
        <summary>{t("results.asTable")}</summary>
        <Records label={t("chain.title")} columns={columns} rows={steps} keyOf={({ step }) => step} />
      </details>
    </section>
  );
}

/** With what rests beside it, which is more than the step before where a contract was paid too much. */
const lengthOf = ({ amount, rests }: Step) =>
  rests.reduce((sum, { amount }) => sum + Number(amount.amount), Number(amount.amount));

function Bar({ step: { step, amount, rests, excess }, most }: { step: Step; most: number }) {
  const { t, money } = useWords();
  const width = (part: Money) => ({ width: `${most > 0 ? (100 * Number(part.amount)) / most : 0}%` });
  const over = Number(excess.amount) > 0;
  const sound = over ? { ...amount, amount: String(Number(amount.amount) - Number(excess.amount)) } : amount;
  return (
    <div>
      <span className="bar-label">
        {t(`chain.${step}`)}: <b>{money(amount)}</b>
      </span>
      <div className="tally-bar">
        <i className="for" style={width(sound)} />
        {over && <i className="excess" style={width(excess)} />}
        {rests.map(({ link, amount }) => (
          <i key={link} className="rest" style={width(amount)} />
        ))}
      </div>
      <span className="meta">
        {rests.map(({ link, amount }) => `${t(`rest.${link}`)}: ${money(amount)}`).join(" · ")}
        {over && (
          <strong className="fault">
            {" "}
            {t(step === "paid" ? "chain.overpaid" : "chain.over", { excess: money(excess) })}
          </strong>
        )}
      </span>
    </div>
  );
}
