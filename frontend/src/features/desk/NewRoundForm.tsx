import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { CommandForm, emptyOf, type Faults, typed } from "#shared/form/CommandForm";
import { DayField, reversedDays } from "#shared/form/DayField";
import { LineField } from "#shared/form/LineField";
import type { Stage } from "#shared/graph/generated/graphql";
import { instantOf } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { type RoundPlace, type Template, useOpenRound } from "./newRoundQuery";

type Props = {
  locality: RoundPlace;
  /** The code of the template that the address names. */
  wanted?: string | null;
};

export function NewRoundForm({ locality, wanted }: Props) {
  const { t, text } = useWords();
  const command = useOpenRound();
  const go = useNavigate();
  const [roundId] = useState(() => crypto.randomUUID());
  const offered = locality.templates.filter(({ retiredAt }) => !retiredAt);
  const [template, setTemplate] = useState(() => offered.find(({ code }) => code === wanted) ?? offered[0]);
  const [left, setLeft] = useState<readonly Stage[]>([]);
  const stages = template?.terms.stages ?? [];
  const isChosen = ({ stage, required }: Template["terms"]["stages"][number]) => required || !left.includes(stage);
  const at = (form: FormData, field: string, hour: string) =>
    typed(form, field) ? instantOf(typed(form, field), hour, locality.timeZone) : undefined;

  return (
    <CommandForm
      name={t("newRound.do")}
      command={command}
      faultsOf={(form): Faults => ({
        ...emptyOf(form, "round-name"),
        ...(/^\d{4}$/.test(typed(form, "round-year")) ? {} : { "round-year": "newRound.yearWrong" }),
        ...Object.assign(
          {},
          ...stages.filter(isChosen).map(({ stage }) => reversedDays(form, `opens-${stage}`, `closes-${stage}`)),
        ),
      })}
      inputOf={(form) => ({
        roundId,
        localityId: locality.id,
        template: typed(form, "round-template"),
        year: Number(typed(form, "round-year")),
        name: { mn: typed(form, "round-name"), en: typed(form, "round-name-en") || undefined },
        stages: stages.filter(isChosen).map(({ stage }) => ({
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
          <Field id="round-template" label={t("newRound.template")}>
            <select
              {...fieldProps("round-template")}
              value={template?.code}
              onChange={({ target }) => setTemplate(offered.find(({ code }) => code === target.value))}
            >
              {offered.map(({ code, name }) => (
                <option key={code} value={code}>
                  {text(name)}
                </option>
              ))}
            </select>
          </Field>
          <p>
            <Link className="link" to={`/places/${locality.id}/templates`}>
              {t("templates.title")}
            </Link>
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
                    checked={!left.includes(stage)}
                    onChange={({ target }) =>
                      setLeft((all) => (target.checked ? all.filter((other) => other !== stage) : [...all, stage]))
                    }
                  />{" "}
                  {t(`stage.${stage}`)}
                </label>
              )}
              {isChosen({ stage, required }) &&
                (["opens", "closes"] as const).map((end) => (
                  <DayField
                    key={end}
                    id={`${end}-${stage}`}
                    label={t(`newRound.${end}`)}
                    fault={faultOf(`${end}-${stage}`)}
                  />
                ))}
            </fieldset>
          ))}
        </>
      )}
    </CommandForm>
  );
}
