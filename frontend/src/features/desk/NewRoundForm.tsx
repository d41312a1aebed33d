import { useState } from "react";
import { useNavigate } from "react-router";
import { CommandForm, emptyOf, type Faults, typed } from "#shared/form/CommandForm";
import { LineField } from "#shared/form/LineField";
import type { Stage } from "#shared/graph/generated/graphql";
import { instantOf } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { type RoundPlace, useOpenRound } from "./newRoundQuery";

const TEMPLATE = "ldf-year";

/** Of the template; a soum's usual year has no vote, and its bags may have met without a stage of their own. */
const stages: readonly { stage: Stage; required: boolean }[] = [
  { stage: "COLLECTING", required: true },
  { stage: "MEETINGS", required: false },
  { stage: "REVIEW", required: true },
  { stage: "VOTING", required: false },
  { stage: "DECISION", required: true },
  { stage: "EXECUTION", required: true },
];

export function NewRoundForm({ locality }: { locality: RoundPlace }) {
  const { t } = useWords();
  const command = useOpenRound();
  const go = useNavigate();
  const [roundId] = useState(() => crypto.randomUUID());
  const [chosen, setChosen] = useState<readonly Stage[]>(() => stages.map(({ stage }) => stage));
  const at = (form: FormData, field: string, hour: string) =>
    typed(form, field) ? instantOf(typed(form, field), hour, locality.timeZone) : undefined;

  return (
    <CommandForm
      name={t("newRound.do")}
      command={command}
      faultsOf={(form): Faults => ({
        ...emptyOf(form, "round-name"),
        ...(/^\d{4}$/.test(typed(form, "round-year")) ? {} : { "round-year": "newRound.yearWrong" }),
      })}
      inputOf={(form) => ({
        roundId,
        localityId: locality.id,
        template: TEMPLATE,
        year: Number(typed(form, "round-year")),
        name: { mn: typed(form, "round-name"), en: typed(form, "round-name-en") || undefined },
        stages: stages
          .filter(({ stage }) => chosen.includes(stage))
          .map(({ stage }) => ({
            stage,
            opensAt: at(form, `opens-${stage}`, "00:00"),
            closesAt: at(form, `closes-${stage}`, "23:59"),
          })),
      })}
      done={() => go(`/rounds/${roundId}/desk`)}
      draft={`round:${locality.id}`}
    >
      {(faultOf) => (
        <>
          <LineField id="round-name" label={t("newRound.name")} fault={faultOf("round-name")} lang="mn" most={120} />
          <LineField id="round-name-en" label={t("newRound.nameEn")} lang="en" most={120} />
          <Field id="round-year" label={t("newRound.year")} fault={faultOf("round-year")}>
            <input
              {...fieldProps("round-year", false, faultOf("round-year"))}
              className="short"
              inputMode="numeric"
              maxLength={4}
              defaultValue={new Date().getFullYear() + 1}
            />
          </Field>
          <p>
            {t("newRound.template")}: {t("template.ldf-year")}
          </p>
          <h2>{t("newRound.stages")}</h2>
          {stages.map(({ stage, required }) => (
            <fieldset key={stage}>
              <legend>{t(`stage.${stage}`)}</legend>
              {!required && (
                <label className="tick">
                  <input
                    type="checkbox"
                    name={`has-${stage}`}
                    checked={chosen.includes(stage)}
                    onChange={({ target }) =>
                      setChosen((all) => (target.checked ? [...all, stage] : all.filter((other) => other !== stage)))
                    }
                  />{" "}
                  {t(`stage.${stage}`)}
                </label>
              )}
              {chosen.includes(stage) &&
                (["opens", "closes"] as const).map((end) => (
                  <Field key={end} id={`${end}-${stage}`} label={t(`newRound.${end}`)}>
                    <input {...fieldProps(`${end}-${stage}`)} type="date" className="short" />
                  </Field>
                ))}
            </fieldset>
          ))}
        </>
      )}
    </CommandForm>
  );
}
