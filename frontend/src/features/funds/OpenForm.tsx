import { useState } from "react";
import { CommandForm, typed } from "#shared/form/CommandForm";
import { RowCount } from "#shared/form/RowCount";
import type { LoweringRule } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { At } from "./at";
import { useOpenEnvelope } from "./envelopeCommands";
import { SourceFields, sourceFaults, sourceOf } from "./SourceFields";

/** The envelope of a round: the sources it is made of, and what is sealed for the case that the money becomes less. */
export function OpenForm({ at }: { at: At }) {
  const { t, number } = useWords();
  const command = useOpenEnvelope();
  const [count, setCount] = useState(1);
  const { round } = at;
  const places = Array.from({ length: count }, (_, index) => `source${index + 1}`);
  return (
    <CommandForm
      name={t("funds.open")}
      command={command}
      faultsOf={(form) => Object.assign({}, ...places.map((place) => sourceFaults(form, place, round.currency)))}
      inputOf={(form) => ({
        roundId: round.id,
        year: round.year,
        lowering: typed(form, "lowering") as LoweringRule,
        sources: places.map((place) => sourceOf(form, place, round.currency)),
      })}
      done={at.again}
      draft={`open:${round.id}`}
    >
      {(faultOf) => (
        <>
          <RowCount name="sources" count={count} setCount={setCount} />
          {places.map((place, index) => (
            <fieldset key={place}>
              <legend>{t("funds.sourceNumber", { number: number(index + 1) })}</legend>
              <SourceFields id={place} currency={round.currency} faultOf={faultOf} />
            </fieldset>
          ))}
          <button type="button" className="button" onClick={() => setCount(count + 1)}>
            {t("funds.addSource")}
          </button>
          <Field id="lowering" label={t("funds.lowering")}>
            <select {...fieldProps("lowering")}>
              <option value="LAST_ON_LIST_FIRST">{t("lowering.LAST_ON_LIST_FIRST")}</option>
              <option value="KHURAL_DECIDES">{t("lowering.KHURAL_DECIDES")}</option>
            </select>
          </Field>
        </>
      )}
    </CommandForm>
  );
}
