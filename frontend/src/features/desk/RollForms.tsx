import { useState } from "react";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { Confirmed } from "#shared/form/Confirmed";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { RunningProps } from "./at";
import { useEnterVoters, useRollSoFar, useSealRoll } from "./sealCommands";
import { unclearLines, votersIn } from "./voters";

/** Who may vote, bag by bag. What is pasted here goes to the host, which keeps no names, and stays on no device. */
export function RollForms({ round, again }: RunningProps) {
  const { t, text, number } = useWords();
  const nameOf = (id: string) => text(round.locality.children.find((area) => area.id === id)?.name ?? { mn: id });
  const enter = useEnterVoters(Object.fromEntries(round.locality.children.map(({ id, name }) => [id, text(name)])));
  const [entered, setEntered] = useState<{ area: string; count: number; times: number }>();
  const [unclear, setUnclear] = useState<readonly number[]>([]);
  const seal = useSealRoll();
  const soFar = useRollSoFar(round.id);
  const entries = soFar.data?.round?.rollSoFar;
  const figures =
    entries &&
    round.locality.children.map(
      ({ id, name }) => `${text(name)} ${number(entries.find(({ area }) => area.id === id)?.voters ?? 0)}`,
    );
  const told = figures?.length ? `${t("roll.soFar", { areas: figures.join("; ") })} ` : "";
  const peopleFault = (faultOf: (field: string) => string | undefined) =>
    faultOf("roll-people") &&
    (unclear.length > 0 ? t("roll.unclear", { lines: unclear.join(", ") }) : t("form.required"));
  return (
    <>
      <CommandForm
        key={entered?.times}
        name={t("roll.do")}
        command={enter}
        faultsOf={(form) => {
          const lines = unclearLines(String(form.get("roll-people")));
          setUnclear(lines);
          return {
            ...emptyOf(form, "roll-area", "roll-people"),
            ...(lines.length > 0 ? { "roll-people": "roll.unclear" } : {}),
          };
        }}
        inputOf={(form) => ({
          roundId: round.id,
          area: typed(form, "roll-area"),
          voters: votersIn(typed(form, "roll-people")),
        })}
        done={({ area, voters }) => {
          setEntered((before) => ({ area, count: voters.length, times: (before?.times ?? 0) + 1 }));
          soFar.again();
          again();
        }}
      >
        {(faultOf) => (
          <>
            <Field id="roll-area" label={t("roll.area")} fault={faultOf("roll-area")}>
              <select {...fieldProps("roll-area", false, faultOf("roll-area"))} defaultValue="">
                <option value="">{t("propose.choose")}</option>
                {round.locality.children.map((area) => (
                  <option key={area.id} value={area.id}>
                    {text(area.name)}
                  </option>
                ))}
              </select>
            </Field>
            <Field id="roll-people" label={t("roll.people")} hint={t("roll.hint")} fault={peopleFault(faultOf)}>
              <textarea
                {...fieldProps("roll-people", true, peopleFault(faultOf))}
                rows={6}
                autoComplete="off"
                spellCheck={false}
              />
            </Field>
          </>
        )}
      </CommandForm>
      <p role="status">{entered && t("roll.entered", { area: nameOf(entered.area), count: number(entered.count) })}</p>
      <Confirmed
        name={t("seal.rollDo")}
        question={`${told}${t("seal.rollAsk")}`}
        command={seal}
        input={{ roundId: round.id }}
        done={again}
        look={soFar.again}
      />
    </>
  );
}
