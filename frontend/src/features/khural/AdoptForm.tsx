import { useState } from "react";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { codeFaults } from "#shared/form/LineField";
import { dayIn } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { AnnexFields } from "./AnnexFields";
import { annexOf, faultsOfLines, firstLines, type Line, linesOfList } from "./annex";
import { type At, zoneOf } from "./at";
import { ClauseFields } from "./ClauseFields";
import { clauseInputs, faultsOfClauses, retargeted, toRescind, usualClauses, usualPreamble } from "./clauses";
import type { AgendaFacts } from "./itemQuery";
import { ListShown } from "./ListShown";
import { useAdoptResolution } from "./resolutionCommands";
import type { Item, Motion } from "./sittingQuery";
import { type Resolution, TargetField } from "./TargetField";

type Props = { at: At; item: Item; motion: Motion; facts?: AgendaFacts };

/** A carried motion written down in the official form. What such papers always say stands there already, to be changed. */
export function AdoptForm({ at, item, motion, facts }: Props) {
  const { t } = useWords();
  const command = useAdoptResolution();
  const listing = item.type === "projects" ? facts : undefined;
  const steps = listing?.round.allocation?.steps ?? [];
  const currency = listing?.round.currency ?? "";
  const [clauses, setClauses] = useState(() => usualClauses(item.type));
  const [target, setTarget] = useState<Resolution>();
  const first = firstLines(steps, listing?.projects ?? []);
  const [typedLines, setLines] = useState<readonly Line[]>();
  const voted = motion.annex ? linesOfList(motion.annex, first) : undefined;
  const lines = typedLines ?? voted ?? first;
  const votedAt = motion.result?.votedAt ?? at.sitting.opensAt;

  return (
    <CommandForm
      name={t("resolution.adoptDo")}
      command={command}
      faultsOf={(form) => ({
        ...codeFaults(form, "number"),
        ...emptyOf(form, "adopted-on", "resolution-title", "preamble"),
        ...faultsOfClauses(clauses),
        ...(listing ? faultsOfLines(lines, steps, currency) : {}),
      })}
      inputOf={(form) => ({
        bodyId: at.sitting.body.id,
        sittingId: at.sitting.id,
        motionId: motion.id,
        number: typed(form, "number"),
        year: Number(typed(form, "adopted-on").slice(0, 4)),
        adoptedOn: typed(form, "adopted-on"),
        title: { mn: typed(form, "resolution-title"), en: typed(form, "resolution-title-en") || undefined },
        preamble: typed(form, "preamble")
          .split("\n")
          .filter((line) => line.trim())
          .map((line) => ({ mn: line.trim() })),
        clauses: clauseInputs(clauses),
        annex: listing ? annexOf(listing.round.id, lines, steps, currency) : undefined,
        amends: typed(form, "resolution-amends") || undefined,
        rescinds: typed(form, "resolution-rescinds") || undefined,
      })}
      question={(form) =>
        item.type === toRescind && !form.get("resolution-rescinds") ? t("resolution.rescindsNothing") : undefined
      }
      done={at.again}
      draft={`resolution:${motion.id}`}
    >
      {(faultOf) => (
        <>
          <Field id="number" label={t("resolution.no")} fault={faultOf("number")}>
            <input {...fieldProps("number", false, faultOf("number"))} className="short" maxLength={64} />
          </Field>
          <Field id="adopted-on" label={t("resolution.day")} fault={faultOf("adopted-on")}>
            <input
              {...fieldProps("adopted-on", false, faultOf("adopted-on"))}
              type="date"
              className="short"
              defaultValue={dayIn(votedAt, zoneOf(at))}
            />
          </Field>
          <Field id="resolution-title" label={t("resolution.title")} fault={faultOf("resolution-title")}>
            <input
              {...fieldProps("resolution-title", false, faultOf("resolution-title"))}
              lang="mn"
              maxLength={300}
              defaultValue={item.title.mn}
            />
          </Field>
          <Field id="resolution-title-en" label={t("resolution.titleEn")}>
            <input
              {...fieldProps("resolution-title-en")}
              lang="en"
              maxLength={300}
              defaultValue={item.title.en ?? ""}
            />
          </Field>
          <Field
            id="preamble"
            label={t("resolution.preamble")}
            hint={t("resolution.preambleHint")}
            fault={faultOf("preamble")}
          >
            <textarea
              {...fieldProps("preamble", true, faultOf("preamble"))}
              lang="mn"
              rows={4}
              defaultValue={usualPreamble(item.rule?.citation?.mn)}
            />
          </Field>
          <ClauseFields clauses={clauses} change={setClauses} faultOf={faultOf} />
          {motion.annex && <ListShown list={motion.annex} projects={facts?.projects} />}
          {listing && !motion.annex && (
            <AnnexFields
              facts={listing}
              reasons={at.reasons.difference}
              lines={lines}
              change={(to) => setLines((before) => to(before ?? first))}
              faultOf={faultOf}
            />
          )}
          {facts && (
            <TargetField
              resolutions={facts.round.resolutions}
              spent={facts.round.envelope}
              chosen={target}
              by={at.sitting.body}
              type={item.type}
              change={(to) => {
                setClauses((before) => retargeted(before, item.type, target, to));
                setTarget(to);
              }}
            />
          )}
        </>
      )}
    </CommandForm>
  );
}
