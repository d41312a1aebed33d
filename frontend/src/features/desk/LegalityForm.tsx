import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { DecisionProps } from "./at";
import { useCheckLegality } from "./reviewCommands";

const idOf = (rule: string) => `legal-${rule}`;

/** A finding for every rule, none of them given beforehand: nobody agrees by looking away. */
export function LegalityForm({ proposal, desk, done }: DecisionProps) {
  const { t, coded, text } = useWords();
  const command = useCheckLegality();
  const rules = desk.round.terms.legalRules;
  const before = (code: string) => proposal.legality?.findings.find(({ rule }) => rule === code)?.met;
  return (
    <CommandForm
      name={t("desk.legalDo")}
      command={command}
      faultsOf={(form) => emptyOf(form, ...rules.map(({ code }) => idOf(code)))}
      inputOf={(form) => ({
        proposalId: proposal.id,
        findings: rules.map(({ code }) => ({ rule: code, met: typed(form, idOf(code)) === "true" })),
        note: typed(form, "legal-note") || undefined,
      })}
      done={done}
      draft={`legality:${proposal.id}`}
    >
      {(faultOf) => (
        <>
          {rules.map(({ code, name, citation }) => (
            <Field
              key={code}
              id={idOf(code)}
              label={name ? text(name) : coded(`legalRule.${code}`, code)}
              hint={text(citation)}
              fault={faultOf(idOf(code))}
            >
              <select
                {...fieldProps(idOf(code), true, faultOf(idOf(code)))}
                className="short"
                defaultValue={String(before(code) ?? "")}
              >
                <option value="">{t("propose.choose")}</option>
                <option value="true">{t("desk.met")}</option>
                <option value="false">{t("desk.notMet")}</option>
              </select>
            </Field>
          ))}
          <Field id="legal-note" label={t("desk.note")}>
            <textarea {...fieldProps("legal-note")} rows={2} maxLength={4000} />
          </Field>
        </>
      )}
    </CommandForm>
  );
}
