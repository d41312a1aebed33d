import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { CountField, countFaults, outsideOf } from "#shared/form/CountField";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { At } from "./at";
import { usePrintSheets } from "./sheetCommands";

/** Serials for a bag; further ones may follow when sheets run out. */
export function PrintForm({ at }: { at: At }) {
  const { t, text } = useWords();
  const command = usePrintSheets();
  const { round, again } = at;
  return (
    <CommandForm
      name={t("sheets.printDo")}
      command={command}
      faultsOf={(form) => ({
        ...emptyOf(form, "area"),
        ...outsideOf(form, "last", Number(typed(form, "first")), Number.MAX_SAFE_INTEGER, "sheets.lastFirst"),
        ...countFaults(form, "first", "last"),
      })}
      inputOf={(form) => ({
        roundId: round.id,
        area: typed(form, "area"),
        first: Number(typed(form, "first")),
        last: Number(typed(form, "last")),
      })}
      done={again}
    >
      {(faultOf) => (
        <>
          <Field id="area" label={t("sheets.whichBag")} fault={faultOf("area")}>
            <select {...fieldProps("area", false, faultOf("area"))}>
              <option value="">{t("propose.choose")}</option>
              {round.locality.children.map(({ id, name }) => (
                <option key={id} value={id}>
                  {text(name)}
                </option>
              ))}
            </select>
          </Field>
          <CountField id="first" label={t("sheets.first")} fault={faultOf("first")} />
          <CountField id="last" label={t("sheets.last")} fault={faultOf("last")} />
        </>
      )}
    </CommandForm>
  );
}
