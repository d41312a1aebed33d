import { useState } from "react";
import { type Faults, typed } from "#shared/form/CommandForm";
import { hashesOf } from "#shared/form/FilesField";
import { signOf } from "#shared/form/MoneyField";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { ChangedMeanwhile } from "./ChangedMeanwhile";
import { Photos } from "./Photos";
import { ProposersForm } from "./ProposersForm";
import { ProposersPage, type ProposersProps } from "./ProposersPage";
import { useReviseProposal } from "./proposersQuery";
import { estimateIn, estimateOf, faultsOf } from "./submitProposal";

export const RevisePage = () => <ProposersPage step="revise">{(props) => <ReviseForm {...props} />}</ProposersPage>;

function ReviseForm({ proposal, again, done }: ProposersProps) {
  const { t } = useWords();
  const command = useReviseProposal();
  const { currency } = proposal.round;
  const [files, setFiles] = useState(proposal.files);
  const [replaces, setReplaces] = useState(proposal.writtenTitle.commitment);

  async function submit(...sent: Parameters<typeof command.submit>) {
    const accepted = await command.submit(...sent);
    if (!accepted) again();
    return accepted;
  }

  const wrong = (form: FormData): Faults =>
    Object.fromEntries(
      faultsOf({ title: typed(form, "title"), sector: "kept", estimate: typed(form, "estimate") }).map(
        ({ field, key }) => [field, key],
      ),
    );

  const inputOf = (form: FormData) => ({
    proposalId: proposal.id,
    title: typed(form, "title"),
    body: typed(form, "body") || null,
    estimate: estimateIn(typed(form, "estimate"), currency),
    files: hashesOf(typed(form, "files")),
    replaces: typed(form, "replaces"),
  });

  return (
    <ProposersForm
      proposal={proposal.id}
      name={t("revise.do")}
      command={{ ...command, submit }}
      faultsOf={wrong}
      inputOf={inputOf}
      done={done}
      draft={`revise:${proposal.id}`}
    >
      {(faultOf) => (
        <>
          <Field id="title" label={t("propose.name")} hint={t("propose.nameHint")} fault={faultOf("title")}>
            <input
              {...fieldProps("title", true, faultOf("title"))}
              maxLength={200}
              defaultValue={proposal.writtenTitle.text ?? ""}
            />
          </Field>
          <Field id="body" label={t("propose.body")} hint={t("propose.bodyHint")}>
            <textarea
              {...fieldProps("body", true)}
              rows={6}
              maxLength={4000}
              defaultValue={proposal.body?.text ?? ""}
            />
          </Field>
          <Field
            id="estimate"
            label={t("propose.estimate", { currency: signOf(currency) })}
            hint={t("propose.estimateHint")}
            fault={faultOf("estimate")}
          >
            <input
              {...fieldProps("estimate", true, faultOf("estimate"))}
              inputMode="decimal"
              className="short"
              defaultValue={estimateOf(proposal.estimate)}
            />
          </Field>
          <Photos files={files} change={setFiles} />
          <input
            hidden
            name="files"
            value={files.join(" ")}
            onChange={({ target }) => setFiles(hashesOf(target.value))}
          />
          <input hidden name="replaces" value={replaces} onChange={({ target }) => setReplaces(target.value)} />
          {replaces !== proposal.writtenTitle.commitment && (
            <ChangedMeanwhile proposal={proposal} agree={() => setReplaces(proposal.writtenTitle.commitment)} />
          )}
        </>
      )}
    </ProposersForm>
  );
}
