import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { codeFaults } from "#shared/form/LineField";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { DecisionProps } from "./at";
import { useAdmitProposal } from "./reviewCommands";

/** The title is shown to everybody from here on, in the officer's words: the proposer's own are a start. */
export function AdmitForm({ proposal, done }: DecisionProps) {
  const { t } = useWords();
  const command = useAdmitProposal();

  const inputOf = (form: FormData) => ({
    proposalId: proposal.id,
    number: typed(form, "number"),
    title: { mn: typed(form, "title-mn"), en: typed(form, "title-en") || undefined },
    summary: typed(form, "summary-mn")
      ? { mn: typed(form, "summary-mn"), en: typed(form, "summary-en") || undefined }
      : undefined,
  });

  return (
    <CommandForm
      name={t("desk.admitDo")}
      question={proposal.legality ? undefined : t("desk.admitUnchecked")}
      command={command}
      faultsOf={(form) => ({ ...codeFaults(form, "number"), ...emptyOf(form, "title-mn") })}
      inputOf={inputOf}
      done={done}
      draft={`admit:${proposal.id}`}
    >
      {(faultOf) => (
        <>
          <Field id="number" label={t("desk.number")} hint={t("desk.numberHint")} fault={faultOf("number")}>
            <input {...fieldProps("number", true, faultOf("number"))} className="short" maxLength={64} />
          </Field>
          <Field id="title-mn" label={t("desk.titleMn")} hint={t("desk.forEver")} fault={faultOf("title-mn")}>
            <input
              {...fieldProps("title-mn", true, faultOf("title-mn"))}
              lang="mn"
              maxLength={200}
              defaultValue={proposal.writtenTitle.text ?? ""}
            />
          </Field>
          <Field id="title-en" label={t("desk.titleEn")}>
            <input {...fieldProps("title-en")} lang="en" maxLength={200} />
          </Field>
          <Field id="summary-mn" label={t("desk.summaryMn")} hint={t("desk.forEver")}>
            <textarea {...fieldProps("summary-mn", true)} lang="mn" rows={2} maxLength={1000} />
          </Field>
          <Field id="summary-en" label={t("desk.summaryEn")}>
            <textarea {...fieldProps("summary-en")} lang="en" rows={2} maxLength={1000} />
          </Field>
        </>
      )}
    </CommandForm>
  );
}
