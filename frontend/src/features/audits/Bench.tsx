import { useState } from "react";
import { useSearchParams } from "react-router";
import { Afresh } from "#shared/form/Afresh";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { FilesField, hashesOf } from "#shared/form/FilesField";
import { useRecorded } from "#shared/form/useRecorded";
import { ErrorSaid } from "#shared/graph/ErrorSaid";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import { useCloseAudit } from "./auditCommands";
import { type Audit, useDrafts } from "./auditsQuery";
import { DraftCard } from "./DraftCard";
import { DraftForm } from "./DraftForm";
import { numbersOf } from "./evidence";
import { SampleForm } from "./SampleForm";

type Props = { audit: Audit; again: () => void };

/** What only the auditors of the audit see: drafts, samples to draw, the end. */
export function Bench({ audit, again }: Props) {
  const { t } = useWords();
  const [params] = useSearchParams();
  const drafts = useDrafts(audit.code);
  const [saved, setSaved] = useState(false);
  const gone = useRecorded();
  // What was taken up fills one draft only.
  const take = saved ? [] : numbersOf(params.get("take") ?? "").filter(Number.isSafeInteger);
  const changed = () => {
    drafts.again();
    again();
  };
  if (audit.closedAt) return null;
  return (
    <section id="bench" className="no-print">
      <h2>{t("bench.title")}</h2>
      <p>{t("bench.lead")}</p>
      {drafts.error && (
        <Notice kind="warn">
          <ErrorSaid error={drafts.error} />
        </Notice>
      )}
      <ol className="cards wide">
        {drafts.data?.findingDrafts?.map((draft) => (
          <DraftCard
            key={draft.id}
            audit={audit}
            draft={draft}
            refresh={drafts.again}
            saved={changed}
            done={() => {
              gone.tell();
              changed();
            }}
          />
        ))}
      </ol>
      {gone.notice}
      <Afresh at={{ again: changed }}>
        {({ again }) => (
          <details open={take.length > 0}>
            <summary>{t("bench.new")}</summary>
            <DraftForm
              audit={audit}
              taken={{ events: take, title: saved ? "" : (params.get("about") ?? "") }}
              refresh={drafts.again}
              done={() => {
                setSaved(true);
                again();
              }}
            />
          </details>
        )}
      </Afresh>
      <details>
        <summary>{t("sample.draw")}</summary>
        <Afresh at={{ again }}>{({ again }) => <SampleForm audit={audit} done={again} />}</Afresh>
      </details>
      <details>
        <summary>{t("bench.end")}</summary>
        <End audit={audit} again={again} />
      </details>
    </section>
  );
}

function End({ audit, again }: Props) {
  const { t } = useWords();
  const open = audit.findings.filter((found) => !found.closedAt).length;
  return (
    <CommandForm
      name={t("bench.endSend")}
      question={t("bench.endAsk", { open })}
      command={useCloseAudit()}
      faultsOf={(form) => emptyOf(form, "report")}
      inputOf={(form) => ({ audit: audit.code, report: hashesOf(typed(form, "report"))[0] ?? "" })}
      done={again}
    >
      {(faultOf) => <FilesField id="report" label={t("bench.report")} fault={faultOf("report")} most={1} />}
    </CommandForm>
  );
}
