import { useState } from "react";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { CountField, countFaults } from "#shared/form/CountField";
import { DayField } from "#shared/form/DayField";
import { FilesField, hashesOf } from "#shared/form/FilesField";
import { codeFaults, LineField } from "#shared/form/LineField";
import type { RecordResolutionInput } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { ClauseFields } from "./ClauseFields";
import { clauseInputs, faultsOfClauses, usualClauses, usualPreamble } from "./clauses";
import { type KhuralRound, useDecidingBodies } from "./khuralQuery";
import { useRecordResolution } from "./resolutionCommands";

type Props = { round: KhuralRound; done: (recorded: RecordResolutionInput) => void };

const types = ["projects", "rules", "appointment", "rescission", "other"] as const;

/** A decision that was made outside this system, kept as its paper has it, whatever it breaks. */
export function RecordForm({ round, done }: Props) {
  const { t, text } = useWords();
  const command = useRecordResolution();
  const bodies = useDecidingBodies(round.locality.id);
  const [clauses, setClauses] = useState(() => usualClauses("other"));
  return (
    <CommandForm
      name={t("record.do")}
      command={command}
      faultsOf={(form) => ({
        ...codeFaults(form, "paper-number"),
        ...emptyOf(form, "paper-body", "paper-day", "paper-title", "paper-preamble", "paper-archive"),
        ...countFaults(form, "paper-present"),
        ...countFaults(form, "paper-for"),
        ...faultsOfClauses(clauses),
      })}
      inputOf={(form): RecordResolutionInput => ({
        bodyId: typed(form, "paper-body"),
        year: Number(typed(form, "paper-day").slice(0, 4)),
        number: typed(form, "paper-number"),
        title: { mn: typed(form, "paper-title") },
        preamble: typed(form, "paper-preamble")
          .split("\n")
          .filter((line) => line.trim())
          .map((line) => ({ mn: line.trim() })),
        clauses: clauseInputs(clauses),
        present: Number(typed(form, "paper-present")),
        for: Number(typed(form, "paper-for")),
        roundId: round.id,
        itemType: typed(form, "paper-type"),
        document: {
          number: typed(form, "paper-number"),
          archive: { mn: typed(form, "paper-archive") },
          actOn: typed(form, "paper-day"),
          photo: hashesOf(typed(form, "paper-photo"))[0],
        },
      })}
      done={done}
      draft={`record:${round.id}`}
    >
      {(faultOf) => (
        <>
          <Field id="paper-body" label={t("khural.body")} fault={faultOf("paper-body")}>
            <select
              {...fieldProps("paper-body", false, faultOf("paper-body"))}
              key={bodies.length}
              defaultValue={bodies[0]?.id}
            >
              {bodies.map((body) => (
                <option key={body.id} value={body.id}>
                  {text(body.name)}
                </option>
              ))}
            </select>
          </Field>
          <LineField id="paper-number" label={t("resolution.no")} fault={faultOf("paper-number")} />
          <DayField id="paper-day" label={t("resolution.day")} fault={faultOf("paper-day")} />
          <Field id="paper-type" label={t("agenda.itemType")} hint={t("record.listHint")}>
            <select {...fieldProps("paper-type", true)} defaultValue="other">
              {types.map((type) => (
                <option key={type} value={type}>
                  {t(`itemType.${type}`)}
                </option>
              ))}
            </select>
          </Field>
          <LineField id="paper-title" label={t("resolution.title")} fault={faultOf("paper-title")} lang="mn" />
          <CountField id="paper-present" label={t("record.present")} fault={faultOf("paper-present")} />
          <CountField id="paper-for" label={t("record.for")} fault={faultOf("paper-for")} />
          <Field
            id="paper-preamble"
            label={t("resolution.preamble")}
            hint={t("resolution.preambleHint")}
            fault={faultOf("paper-preamble")}
          >
            <textarea
              {...fieldProps("paper-preamble", true, faultOf("paper-preamble"))}
              lang="mn"
              rows={3}
              defaultValue={usualPreamble()}
            />
          </Field>
          <ClauseFields clauses={clauses} change={setClauses} faultOf={faultOf} />
          <LineField id="paper-archive" label={t("paper.archive")} fault={faultOf("paper-archive")} lang="mn" />
          <FilesField id="paper-photo" label={t("paper.photo")} most={1} />
        </>
      )}
    </CommandForm>
  );
}
