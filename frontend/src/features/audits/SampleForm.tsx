import { useState } from "react";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { CountField, countFaults } from "#shared/form/CountField";
import type { QuestionKey, SampleOf } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { useDrawSample } from "./auditCommands";
import { type Audit, useAuditPlaces, useSampleQuestions } from "./auditsQuery";

const kinds: readonly SampleOf[] = ["PAYMENTS", "COMMITMENTS", "QUESTION"];

/** From what, and how many; the seed is the log's. */
export function SampleForm({ audit, done }: { audit: Audit; done: () => void }) {
  const { t, text } = useWords();
  const [of, setOf] = useState<SampleOf>("PAYMENTS");
  const [round, setRound] = useState(audit.round?.id ?? "");
  const rounds = (useAuditPlaces().data?.rounds.nodes ?? []).filter(
    ({ id, locality }) => locality.id === audit.locality.id && (!audit.round || audit.round.id === id),
  );
  const questions = useSampleQuestions(round, of !== "QUESTION");
  const asked = of === "QUESTION" ? ["sample-round", "sample-question"] : ["sample-round"];
  return (
    <CommandForm
      name={t("sample.draw")}
      command={useDrawSample()}
      faultsOf={(form) => ({ ...countFaults(form, "sample-size"), ...emptyOf(form, ...asked) })}
      inputOf={(form) => ({
        audit: audit.code,
        roundId: round,
        of,
        question: of === "QUESTION" ? (typed(form, "sample-question") as QuestionKey) : undefined,
        size: Number(typed(form, "sample-size")),
      })}
      done={done}
    >
      {(faultOf) => (
        <>
          <Field id="sample-round" label={t("audit.round")} fault={faultOf("sample-round")}>
            <select
              {...fieldProps("sample-round", false, faultOf("sample-round"))}
              value={round}
              onChange={({ target }) => setRound(target.value)}
            >
              <option value="">{t("propose.choose")}</option>
              {rounds.map(({ id, name }) => (
                <option key={id} value={id}>
                  {text(name)}
                </option>
              ))}
            </select>
          </Field>
          <Field id="sample-of" label={t("sample.from")}>
            <select {...fieldProps("sample-of")} value={of} onChange={({ target }) => setOf(target.value as SampleOf)}>
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`sample.of.${kind}`)}
                </option>
              ))}
            </select>
          </Field>
          {of === "QUESTION" && (
            <Field id="sample-question" label={t("sample.question")} fault={faultOf("sample-question")}>
              <select {...fieldProps("sample-question", false, faultOf("sample-question"))}>
                <option value="">{t("propose.choose")}</option>
                {questions.map(({ key, count }) => (
                  <option key={key} value={key}>
                    {t(`question.${key}`)}: {count}
                  </option>
                ))}
              </select>
            </Field>
          )}
          <CountField id="sample-size" label={t("sample.size")} fault={faultOf("sample-size")} />
        </>
      )}
    </CommandForm>
  );
}
