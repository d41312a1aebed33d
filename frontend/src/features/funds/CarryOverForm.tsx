import { Link } from "react-router";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { CountField, countFaults } from "#shared/form/CountField";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { Notice } from "#shared/ui/Notice";
import type { At } from "./at";
import { useCarryOver } from "./contractCommands";
import type { Contract } from "./moneyQuery";

type Props = { at: At; contract: Contract };

/** What is left of a contract may be paid in a later year only because the khural decided so. */
export function CarryOverForm({ at, contract }: Props) {
  const { t, text } = useWords();
  const command = useCarryOver();
  const [year, resolution] = [`carry-year-${contract.id}`, `carry-resolution-${contract.id}`];
  const inForce = at.round.resolutions.filter(
    ({ status, adoptedOn }) => status === "IN_FORCE" && adoptedOn >= contract.signedOn,
  );
  if (inForce.length === 0)
    return (
      <Notice>
        {t("carryOver.none")} <Link to={`/rounds/${at.round.id}/khural`}>{t("carryOver.where")}</Link>
      </Notice>
    );
  return (
    <CommandForm
      name={t("carryOver.do")}
      command={command}
      faultsOf={(form) => ({ ...countFaults(form, year), ...emptyOf(form, resolution) })}
      inputOf={(form) => ({
        roundId: at.round.id,
        commitmentId: contract.id,
        year: Number(typed(form, year)),
        resolutionId: typed(form, resolution),
      })}
      done={at.again}
      draft={`carry:${contract.id}`}
    >
      {(faultOf) => (
        <>
          <CountField
            id={year}
            label={t("carryOver.year")}
            value={String(contract.payableUntil + 1)}
            fault={faultOf(year)}
          />
          <Field
            id={resolution}
            label={t("carryOver.resolution")}
            hint={t("carryOver.hint")}
            fault={faultOf(resolution)}
          >
            <select {...fieldProps(resolution, true, faultOf(resolution))} defaultValue="">
              <option value="">{t("propose.choose")}</option>
              {inForce.map(({ id, year, number, title }) => (
                <option key={id} value={id}>
                  {t("resolution.ofYear", { number: number, year: year })}: {text(title)}
                </option>
              ))}
            </select>
          </Field>
        </>
      )}
    </CommandForm>
  );
}
