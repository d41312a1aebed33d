import { useState } from "react";
import { useNavigate } from "react-router";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { DayField, reversedDays } from "#shared/form/DayField";
import { codeFaults, LineField } from "#shared/form/LineField";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { useOpenAudit } from "./auditCommands";
import { useAuditBodies, useAuditPlaces } from "./auditsQuery";

/** A new audit: of which office and round, and what it is held against. */
export function OpenForm({ office }: { office: string }) {
  const { t, text } = useWords();
  const command = useOpenAudit();
  const go = useNavigate();
  const rounds = useAuditPlaces().data?.rounds.nodes ?? [];
  const [round, setRound] = useState("");
  const [criteria, setCriteria] = useState(1);
  const place = rounds.find(({ id }) => id === round)?.locality.id ?? "";
  const bodies = (useAuditBodies(place).data?.bodies ?? []).filter(({ kind }) => kind !== "AUDIT_OFFICE");
  const lines = Array.from({ length: criteria }, (_, place) => place);
  return (
    <CommandForm
      name={t("openAudit.send")}
      command={command}
      faultsOf={(form) => ({
        ...codeFaults(form, "code"),
        ...emptyOf(form, "name", "round", "audited", "criterion-0", "citation-0"),
        ...reversedDays(form, "from", "until"),
      })}
      inputOf={(form) => ({
        code: typed(form, "code"),
        title: { mn: typed(form, "name") },
        office,
        audited: typed(form, "audited"),
        roundId: typed(form, "round"),
        from: typed(form, "from") || undefined,
        until: typed(form, "until") || undefined,
        criteria: lines
          .filter((line) => typed(form, `criterion-${line}`))
          .map((line) => ({
            text: { mn: typed(form, `criterion-${line}`) },
            citation: { mn: typed(form, `citation-${line}`) },
          })),
      })}
      done={({ code }) => go(`/audits/${encodeURIComponent(code)}`)}
    >
      {(faultOf) => (
        <>
          <LineField
            id="code"
            label={t("openAudit.code")}
            hint={t("openAudit.codeHint")}
            fault={faultOf("code")}
            short
          />
          <LineField id="name" label={t("openAudit.name")} fault={faultOf("name")} />
          <Field id="round" label={t("audit.round")} fault={faultOf("round")}>
            <select
              {...fieldProps("round", false, faultOf("round"))}
              value={round}
              onChange={({ target }) => setRound(target.value)}
            >
              <option value="">{t("propose.choose")}</option>
              {rounds.map(({ id, name, locality }) => (
                <option key={id} value={id}>
                  {text(name)}, {text(locality.name)}
                </option>
              ))}
            </select>
          </Field>
          <Field id="audited" label={t("audit.audited")} fault={faultOf("audited")}>
            <select {...fieldProps("audited", false, faultOf("audited"))}>
              <option value="">{t("propose.choose")}</option>
              {bodies.map(({ id, name }) => (
                <option key={id} value={id}>
                  {text(name)}
                </option>
              ))}
            </select>
          </Field>
          <DayField id="from" label={t("openAudit.from")} />
          <DayField id="until" label={t("openAudit.until")} fault={faultOf("until")} />
          {lines.map((line) => (
            <fieldset key={line}>
              <LineField
                id={`criterion-${line}`}
                label={t("openAudit.criterion")}
                fault={faultOf(`criterion-${line}`)}
              />
              <LineField id={`citation-${line}`} label={t("openAudit.citation")} fault={faultOf(`citation-${line}`)} />
            </fieldset>
          ))}
          <button type="button" className="link" onClick={() => setCriteria(criteria + 1)}>
            {t("openAudit.more")}
          </button>
        </>
      )}
    </CommandForm>
  );
}
