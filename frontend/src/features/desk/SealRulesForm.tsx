import { useState } from "react";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { CountField, countFaults, outsideOf } from "#shared/form/CountField";
import type { BallotForm } from "#shared/graph/generated/graphql";
import { ConditionsFields } from "#shared/round/ConditionsFields";
import { conditionFaults, conditionsOf } from "#shared/round/conditions";
import { ruleKeys } from "#shared/round/ruleKeys";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { RunningProps } from "./at";
import { useSealRules } from "./sealCommands";

/** What goes before what where two projects have as much; the number at the end leaves no tie. */
const tieBreaks = ["votes,cost,id", "cost,votes,id", "votes,id", "cost,id"];

export function SealRulesForm({ round, again }: RunningProps) {
  const { t, coded, exact } = useWords();
  const command = useSealRules();
  const { ceiling } = round;
  const [rule, setRule] = useState("");
  const tieText = (keys: string) =>
    keys
      .split(",")
      .map((key) => t(`tie.${key as "votes"}`))
      .join(", ");
  return (
    <CommandForm
      name={t("seal.rulesDo")}
      question={(form) =>
        [
          ceiling &&
            t("seal.rulesMoney", { sum: exact(ceiling.amount), grade: t(`ceiling.${ceiling.grade}`).toLowerCase() }),
          t("seal.rulesAsk", {
            rule: t(`rule.${typed(form, "rule-key") as (typeof ruleKeys)[number]}`),
            form: t(`form.${typed(form, "ballot-form") as BallotForm}`),
          }),
        ]
          .filter(Boolean)
          .join(" ")
      }
      command={command}
      faultsOf={(form) => ({
        ...emptyOf(form, "rule-key"),
        ...countFaults(form, "min-support", "max-revisions", "min-batch", "witnesses"),
        ...conditionFaults(form),
        ...(typed(form, "max-choices") ? countFaults(form, "max-choices") : {}),
        ...outsideOf(form, "max-choices", 1, 999_999, "seal.choicesLimit"),
        ...outsideOf(form, "max-revisions", 0, 100, "seal.revisionsLimit"),
        ...outsideOf(form, "min-batch", 1, 200, "seal.batchLimit"),
      })}
      inputOf={(form) => ({
        roundId: round.id,
        form: typed(form, "ballot-form") as BallotForm,
        ruleKey: typed(form, "rule-key"),
        tieBreak: typed(form, "tie-break").split(","),
        minSupport: Number(typed(form, "min-support")),
        maxChoices: typed(form, "max-choices") ? Number(typed(form, "max-choices")) : undefined,
        maxRevisions: Number(typed(form, "max-revisions")),
        minBatch: Number(typed(form, "min-batch")),
        publishOpenings: typed(form, "openings") === "yes",
        witnessQuorum: Number(typed(form, "witnesses")),
        conditions: conditionsOf(form, round.locality.children),
      })}
      done={again}
      draft={`rules:${round.id}`}
    >
      {(faultOf) => (
        <>
          <Field id="ballot-form" label={t("seal.form")}>
            <select {...fieldProps("ballot-form")}>
              <option value="KNAPSACK">{t("form.KNAPSACK")}</option>
              <option value="APPROVAL">{t("form.APPROVAL")}</option>
            </select>
          </Field>
          <Field
            id="rule-key"
            label={t("rules.rule")}
            hint={rule ? coded(`how.${rule}`, rule) : undefined}
            fault={faultOf("rule-key")}
          >
            <select
              {...fieldProps("rule-key", rule !== "", faultOf("rule-key"))}
              defaultValue=""
              onChange={({ target }) => setRule(target.value)}
            >
              <option value="">{t("propose.choose")}</option>
              {ruleKeys.map((key) => (
                <option key={key} value={key}>
                  {t(`rule.${key}`)}
                </option>
              ))}
            </select>
          </Field>
          <Field id="tie-break" label={t("rules.tieBreak")}>
            <select {...fieldProps("tie-break")}>
              {tieBreaks.map((keys) => (
                <option key={keys} value={keys}>
                  {tieText(keys)}
                </option>
              ))}
            </select>
          </Field>
          <CountField id="min-support" label={t("rules.minSupport")} fault={faultOf("min-support")} value="1" />
          <CountField id="max-choices" label={t("seal.maxChoices")} fault={faultOf("max-choices")} />
          <CountField id="max-revisions" label={t("rules.maxRevisions")} fault={faultOf("max-revisions")} value="5" />
          <CountField id="min-batch" label={t("seal.minBatch")} fault={faultOf("min-batch")} value="20" />
          <CountField id="witnesses" label={t("rules.witness")} fault={faultOf("witnesses")} value="0" />
          <Field id="openings" label={t("rules.openings")}>
            <select {...fieldProps("openings")}>
              <option value="yes">{t("rules.openingsYes")}</option>
              <option value="no">{t("rules.openingsNo")}</option>
            </select>
          </Field>
          <ConditionsFields ruleKey={rule} places={round.locality.children} faultOf={faultOf} />
          <p>{t("seal.once")}</p>
        </>
      )}
    </CommandForm>
  );
}
