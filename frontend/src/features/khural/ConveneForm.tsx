import { useState } from "react";
import { useNavigate } from "react-router";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import type { SittingKind } from "#shared/graph/generated/graphql";
import { instantOf } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { AgendaFields, agendaFaults, agendaOf, type ItemDraft, newItem } from "./AgendaFields";
import { type KhuralRound, useDecidingBodies } from "./khuralQuery";
import { useConveneSitting } from "./sittingCommands";

const day = 86_400_000;

export function ConveneForm({ round }: { round: KhuralRound }) {
  const { t, text } = useWords();
  const command = useConveneSitting();
  const go = useNavigate();
  const bodies = useDecidingBodies(round.locality.id);
  const [sittingId] = useState(() => crypto.randomUUID());
  const opensAt = (form: FormData) => instantOf(typed(form, "day"), typed(form, "hour"), round.locality.timeZone);
  const [items, setItems] = useState<ItemDraft[]>(() => [newItem(1, "projects")]);

  return (
    <CommandForm
      name={t("khural.conveneDo")}
      command={command}
      faultsOf={(form) => ({ ...emptyOf(form, "body", "day", "hour", "place"), ...agendaFaults(items) })}
      inputOf={(form) => ({
        sittingId,
        bodyId: typed(form, "body"),
        kind: typed(form, "kind") as SittingKind,
        opensAt: opensAt(form),
        place: { mn: typed(form, "place") },
        agenda: agendaOf(items, round.id),
      })}
      done={() => go(`/sittings/${sittingId}`)}
      draft={`convene:${round.id}`}
      question={(form) => (Date.parse(opensAt(form)) < Date.now() - day ? t("khural.conveneLate") : undefined)}
    >
      {(faultOf) => (
        <>
          <Field id="body" label={t("khural.body")} fault={faultOf("body")}>
            <select {...fieldProps("body", false, faultOf("body"))} key={bodies.length} defaultValue={bodies[0]?.id}>
              {bodies.map((body) => (
                <option key={body.id} value={body.id}>
                  {text(body.name)}
                </option>
              ))}
            </select>
          </Field>
          <Field id="kind" label={t("khural.kind")}>
            <select {...fieldProps("kind")} defaultValue="REGULAR">
              <option value="REGULAR">{t("sittingKind.REGULAR")}</option>
              <option value="EXTRAORDINARY">{t("sittingKind.EXTRAORDINARY")}</option>
            </select>
          </Field>
          <Field id="day" label={t("khural.day")} fault={faultOf("day")}>
            <input {...fieldProps("day", false, faultOf("day"))} type="date" className="short" />
          </Field>
          <Field id="hour" label={t("khural.hour")} fault={faultOf("hour")}>
            <input {...fieldProps("hour", false, faultOf("hour"))} type="time" className="short" defaultValue="10:00" />
          </Field>
          <Field id="place" label={t("khural.place")} fault={faultOf("place")}>
            <input {...fieldProps("place", false, faultOf("place"))} lang="mn" maxLength={200} />
          </Field>
          <AgendaFields items={items} change={setItems} faultOf={faultOf} />
        </>
      )}
    </CommandForm>
  );
}
