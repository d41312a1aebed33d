import { useState } from "react";
import { Link, useParams } from "react-router";
import { madeTrackingCode } from "#shared/device/trackingCode";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { ReasonField } from "#shared/form/ReasonField";
import type { RequestErasureInput } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Field, fieldProps } from "#shared/ui/Field";
import { Notice } from "#shared/ui/Notice";
import { Page } from "#shared/ui/Page";
import { DecidedList } from "./DecidedList";
import { type Decided, isPublished, type TextsOfProposal, textsOf, useRequestErasure, useTexts } from "./erasureQuery";

/** For whoever wrote a text of a proposal, or is named in one. */
export function AskErasurePage() {
  const { proposalId = "" } = useParams();
  const { t } = useWords();
  const asked = useTexts(proposalId);
  const [sent, setSent] = useState(false);
  const sentIt = () => {
    setSent(true);
    asked.again();
  };
  return (
    <Answered asked={asked} find={(data) => data.proposal && { ...data, proposal: data.proposal }}>
      {({ proposal, reasons, erasures }) => (
        <Page title={t("erasure.title")} eyebrow={<Link to={`/proposals/${proposal.id}`}>{t("erasure.back")}</Link>}>
          <p className="lead">{t("erasure.lead")}</p>
          <DecidedList proposal={proposal} erasures={erasures} />
          {sent ? (
            <Notice kind="ok" live>
              {t("erasure.asked")}
            </Notice>
          ) : (
            <AskForm proposal={proposal} erasures={erasures} reasons={reasons.erasureRequest} done={sentIt} />
          )}
        </Page>
      )}
    </Answered>
  );
}

type AskProps = {
  proposal: TextsOfProposal;
  erasures: readonly Decided[];
  reasons: readonly string[];
  done: () => void;
};

/** Of the texts that are still there and of which nobody has asked it yet. */
function AskForm({ proposal, erasures, reasons, done }: AskProps) {
  const { t } = useWords();
  const { submit, ...command } = useRequestErasure();
  const awaited = erasures.filter(({ status }) => status === "REQUESTED").map(({ text }) => text);
  const texts = textsOf(proposal).filter(({ text }) => !text.erased && !awaited.includes(text.commitment));
  const questionOf = (form: FormData) => {
    const chosen = texts.find(({ text }) => text.commitment === typed(form, "which"));
    return isPublished(chosen?.text.text, proposal) ? t("erasure.repeated") : undefined;
  };
  if (texts.length === 0) return <p>{t("erasure.nothing")}</p>;
  return (
    <CommandForm
      name={t("erasure.ask")}
      question={questionOf}
      command={{
        ...command,
        submit: (input: RequestErasureInput) => {
          madeTrackingCode();
          return submit(input);
        },
      }}
      faultsOf={(form) => emptyOf(form, "which", "why")}
      inputOf={(form) => ({
        localityId: proposal.round.locality.id,
        text: typed(form, "which"),
        ground: typed(form, "why"),
      })}
      done={done}
    >
      {(faultOf) => (
        <>
          <Field id="which" label={t("erasure.which")} fault={faultOf("which")}>
            <select {...fieldProps("which", false, faultOf("which"))}>
              <option value="">{t("propose.choose")}</option>
              {texts.map(({ what, text }) => (
                <option key={text.commitment} value={text.commitment}>
                  {t(`erasure.title.${what}`)}: {text.text?.slice(0, 60)}
                </option>
              ))}
            </select>
          </Field>
          <ReasonField id="why" label={t("erasure.why")} reasons={reasons} fault={faultOf("why")} />
        </>
      )}
    </CommandForm>
  );
}
