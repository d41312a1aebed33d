import { useEffect, useState } from "react";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { CountField, countFaults } from "#shared/form/CountField";
import { DayField } from "#shared/form/DayField";
import { ReasonField } from "#shared/form/ReasonField";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { useCloseFinding, useFollowUpFinding } from "./auditCommands";
import type { Found } from "./auditsQuery";
import type { Within } from "./within";

type Props = { within: Within; found: Found };

/** What the auditors make of an answer; another auditor may have said so before. */
export function FollowUpForm({ within, found, refused }: Props & { refused: () => void }) {
  const { t } = useWords();
  const command = useFollowUpFinding();
  const { problem } = command;
  useEffect(() => {
    if (problem) refused();
  }, [problem, refused]);
  const [verdict, setVerdict] = useState("");
  const rejects = verdict === "reject";
  const id = (field: string) => `follow-${field}-${found.number}`;
  const asked = rejects ? [id("verdict"), id("note"), id("due")] : [id("verdict")];
  return (
    <CommandForm
      name={t("follow.send")}
      command={command}
      faultsOf={(form) => ({ ...emptyOf(form, ...asked), ...countFaults(form, id("percent")) })}
      inputOf={(form) => ({
        audit: within.audit.code,
        number: found.number,
        accepted: !rejects,
        percentDone: Number(typed(form, id("percent"))),
        note: typed(form, id("note")) || undefined,
        due: typed(form, id("due")) || undefined,
      })}
      done={within.again}
    >
      {(faultOf) => (
        <>
          <Field id={id("verdict")} label={t("follow.verdict")} fault={faultOf(id("verdict"))}>
            <select
              {...fieldProps(id("verdict"), false, faultOf(id("verdict")))}
              value={verdict}
              onChange={({ target }) => setVerdict(target.value)}
            >
              <option value="">{t("propose.choose")}</option>
              <option value="accept">{t("follow.accept")}</option>
              <option value="reject">{t("follow.reject")}</option>
            </select>
          </Field>
          <CountField id={id("percent")} label={t("follow.percent")} fault={faultOf(id("percent"))} />
          <Field id={id("note")} label={t("follow.note")} fault={faultOf(id("note"))}>
            <textarea {...fieldProps(id("note"), false, faultOf(id("note")))} rows={2} maxLength={8000} />
          </Field>
          {rejects && <DayField id={id("due")} label={t("follow.due")} fault={faultOf(id("due"))} />}
        </>
      )}
    </CommandForm>
  );
}

export function CloseForm({ within, found }: Props) {
  const { t } = useWords();
  const id = `close-reason-${found.number}`;
  return (
    <CommandForm
      name={t("closeFinding.send")}
      command={useCloseFinding()}
      faultsOf={(form) => emptyOf(form, id)}
      inputOf={(form) => ({ audit: within.audit.code, number: found.number, reason: typed(form, id) })}
      done={within.again}
    >
      {(faultOf) => <ReasonField id={id} label={t("desk.reason")} reasons={within.closing} fault={faultOf(id)} />}
    </CommandForm>
  );
}
