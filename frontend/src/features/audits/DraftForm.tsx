import { useEffect, useState } from "react";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { DayField } from "#shared/form/DayField";
import { LineField } from "#shared/form/LineField";
import { MoneyField, moneyFaults, moneyIn } from "#shared/form/MoneyField";
import type { FindingKind } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { useSaveFindingDraft } from "./auditCommands";
import type { Audit, Draft } from "./auditsQuery";
import { evidenceFaults, numbersOf, passedFaults } from "./evidence";
import { Meanwhile } from "./Meanwhile";

const kinds: readonly FindingKind[] = ["PAYMENT_ACT", "DEMAND", "RECOMMENDATION", "TRANSFER"];

type Props = {
  audit: Audit;
  draft?: Draft;
  taken?: { events: readonly number[]; title: string };
  refresh: () => void;
  done: () => void;
};

/**
 * Nothing of a draft is kept on the device. Where another auditor saved meanwhile, what is typed stays, and goes over theirs
 * only after it was read.
 */
export function DraftForm({ audit, draft, taken, refresh, done }: Props) {
  const { t } = useWords();
  const command = useSaveFindingDraft();
  const [draftId] = useState(() => draft?.id ?? crypto.randomUUID());
  const [seen, setSeen] = useState(draft?.version ?? 0);
  const [read, setRead] = useState(draft);
  const [kind, setKind] = useState<FindingKind>(draft?.kind ?? "DEMAND");
  const { problem } = command;
  useEffect(() => {
    // Somebody else’s version may be why.
    if (problem) refresh();
  }, [problem, refresh]);
  const currency = audit.round?.currency ?? "MNT";
  const id = (field: string) => `draft-${field}-${draft?.id ?? "new"}`;
  const hasSum = kind !== "RECOMMENDATION";
  const evidence = (draft?.evidence ?? taken?.events ?? []).join(", ");
  return (
    <CommandForm
      name={t("bench.save")}
      command={command}
      draft={`finding:${audit.code}:${draft?.id ?? evidence}`}
      confidential
      faultsOf={(form) => ({
        ...emptyOf(form, id("title")),
        ...evidenceFaults(form, id("evidence")),
        ...passedFaults(form, id("due"), audit.locality.timeZone),
        ...(hasSum && typed(form, id("amount")) ? moneyFaults(form, currency, id("amount")) : {}),
      })}
      inputOf={(form) => ({
        audit: audit.code,
        draftId,
        seen,
        kind,
        title: { mn: typed(form, id("title")), en: typed(form, id("titleEn")) || undefined },
        text: typed(form, id("text")) || undefined,
        amount: hasSum && typed(form, id("amount")) ? moneyIn(form, id("amount"), currency) : undefined,
        receiver: kind === "TRANSFER" ? { mn: typed(form, id("receiver")) } : undefined,
        due: typed(form, id("due")) || undefined,
        evidence: numbersOf(typed(form, id("evidence"))),
      })}
      done={done}
    >
      {(faultOf) => (
        <>
          <input
            type="hidden"
            name={id("seen")}
            value={seen}
            onInput={({ currentTarget }) => setSeen(Number(currentTarget.value))}
          />
          {draft && draft.version > seen && (
            <Meanwhile
              before={read?.version === seen ? read : undefined}
              now={draft}
              goOn={() => {
                setSeen(draft.version);
                setRead(draft);
              }}
            />
          )}
          <Field id={id("kind")} label={t("finding.kind")}>
            <select
              {...fieldProps(id("kind"))}
              value={kind}
              onChange={({ target }) => setKind(target.value as FindingKind)}
            >
              {kinds.map((one) => (
                <option key={one} value={one}>
                  {t(`findingKind.${one}`)}
                </option>
              ))}
            </select>
          </Field>
          <LineField
            id={id("title")}
            label={t("bench.titleMn")}
            hint={t("bench.titleHint")}
            fault={faultOf(id("title"))}
            value={draft?.title.mn ?? taken?.title}
          />
          <LineField id={id("titleEn")} label={t("bench.titleEn")} lang="en" value={draft?.title.en ?? ""} />
          <Field id={id("text")} label={t("bench.text")}>
            <textarea {...fieldProps(id("text"))} rows={5} maxLength={8000} defaultValue={draft?.text} />
          </Field>
          {hasSum && (
            <MoneyField
              id={id("amount")}
              label={t("finding.amount")}
              currency={currency}
              fault={faultOf(id("amount"))}
              value={draft?.amount?.amount}
            />
          )}
          {kind === "TRANSFER" && (
            <LineField id={id("receiver")} label={t("finding.receiver")} value={draft?.receiver?.mn} />
          )}
          <DayField
            id={id("due")}
            label={t("finding.due")}
            fault={faultOf(id("due"))}
            value={draft?.due ?? undefined}
          />
          <LineField
            id={id("evidence")}
            label={t("finding.evidence")}
            hint={t("findingAnswer.evidenceHint")}
            fault={faultOf(id("evidence"))}
            value={evidence}
          />
        </>
      )}
    </CommandForm>
  );
}
