import { Afresh } from "#shared/form/Afresh";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { codeFaults, LineField } from "#shared/form/LineField";
import { MoneyField, moneyFaults, moneyIn, signOf } from "#shared/form/MoneyField";
import { ReasonField } from "#shared/form/ReasonField";
import type { SourceKind } from "#shared/graph/generated/graphql";
import type { Money } from "#shared/text/money";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { At } from "./at";
import { useEarmarkProjects, useLowerEnvelope, useRaiseEnvelope } from "./envelopeCommands";
import { PaperFields, paperFaults, paperOf } from "./paper";
import { KindField, SourceFields, sourceFaults, sourceOf } from "./SourceFields";
import { listsInForce } from "./setAside";

export function EnvelopeForms({ at }: { at: At }) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t("funds.enter")}</h2>
      <details>
        <summary>{t("earmark.enter")}</summary>
        <Afresh at={at}>{(at) => <EarmarkForm at={at} />}</Afresh>
      </details>
      <details>
        <summary>{t("funds.raise")}</summary>
        <Afresh at={at}>{(at) => <RaiseForm at={at} />}</Afresh>
      </details>
      <details>
        <summary>{t("funds.lower")}</summary>
        <Afresh at={at}>{(at) => <LowerForm at={at} />}</Afresh>
      </details>
    </section>
  );
}

function EarmarkForm({ at }: { at: At }) {
  const { t, text } = useWords();
  const command = useEarmarkProjects();
  const listed = listsInForce(at.round.resolutions);
  return (
    <CommandForm
      name={t("earmark.do")}
      command={command}
      faultsOf={(form) => emptyOf(form, "earmark")}
      inputOf={(form) => ({ roundId: at.round.id, resolutionId: typed(form, "earmark") })}
      done={at.again}
    >
      {(faultOf) => (
        <Field id="earmark" label={t("earmark.resolution")} hint={t("earmark.hint")} fault={faultOf("earmark")}>
          <select {...fieldProps("earmark", true, faultOf("earmark"))} defaultValue="">
            <option value="">{t("propose.choose")}</option>
            {listed.map(({ id, year, number, title }) => (
              <option key={id} value={id}>
                {t("resolution.ofYear", { number: number, year: year })}: {text(title)}
              </option>
            ))}
          </select>
        </Field>
      )}
    </CommandForm>
  );
}

function RaiseForm({ at }: { at: At }) {
  const { t } = useWords();
  const command = useRaiseEnvelope();
  const { id: roundId, currency } = at.round;
  return (
    <CommandForm
      name={t("funds.raiseDo")}
      command={command}
      faultsOf={(form) => ({ ...codeFaults(form, "raise-number"), ...sourceFaults(form, "raise", currency) })}
      inputOf={(form) => ({
        roundId,
        reference: typed(form, "raise-number"),
        source: sourceOf(form, "raise", currency),
      })}
      done={at.again}
      draft={`raise:${roundId}`}
    >
      {(faultOf) => (
        <>
          <LineField id="raise-number" label={t("funds.notice")} fault={faultOf("raise-number")} short />
          <SourceFields id="raise" currency={currency} faultOf={faultOf} />
        </>
      )}
    </CommandForm>
  );
}

function LowerForm({ at }: { at: At }) {
  const { t } = useWords();
  const command = useLowerEnvelope();
  const { id: roundId, currency } = at.round;
  return (
    <CommandForm
      name={t("funds.lowerDo")}
      question={at.round.envelope ? t(`lowerAsk.${at.round.envelope.lowering}`) : undefined}
      command={command}
      faultsOf={(form) => ({
        ...codeFaults(form, "lower-number"),
        ...emptyOf(form, "lower-reason"),
        ...moneyFaults(form, currency, "lower-sum"),
        ...paperFaults(form, "lower"),
      })}
      inputOf={(form) => ({
        roundId,
        reference: typed(form, "lower-number"),
        source: typed(form, "lower-kind") as SourceKind,
        amount: moneyIn(form, "lower-sum", currency) as Money,
        reason: typed(form, "lower-reason"),
        document: paperOf(form, "lower"),
      })}
      done={at.again}
      draft={`lower:${roundId}`}
    >
      {(faultOf) => (
        <>
          <LineField id="lower-number" label={t("funds.notice")} fault={faultOf("lower-number")} short />
          <KindField id="lower-kind" />
          <MoneyField
            id="lower-sum"
            label={t("desk.sum", { currency: signOf(currency) })}
            currency={currency}
            fault={faultOf("lower-sum")}
          />
          <ReasonField
            id="lower-reason"
            label={t("desk.reason")}
            reasons={at.reasons.money}
            fault={faultOf("lower-reason")}
          />
          <PaperFields id="lower" faultOf={faultOf} />
        </>
      )}
    </CommandForm>
  );
}
