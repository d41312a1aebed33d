import { normalised, readSlip } from "#shared/device/crockford";
import { CommandForm, emptyOf, type Faults, typed } from "#shared/form/CommandForm";
import { ReasonField } from "#shared/form/ReasonField";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { useVoidSlip } from "./slipsQuery";

type Props = { round: string; reasons: readonly string[]; done: () => void };

export function VoidSlipForm({ round, reasons, done }: Props) {
  const { t } = useWords();
  const command = useVoidSlip();

  function faultsOf(form: FormData): Faults {
    const read = readSlip(typed(form, "void-code"));
    return {
      ...("fault" in read ? { "void-code": `slip.${read.fault}` as const } : {}),
      ...emptyOf(form, "void-reason"),
    };
  }

  return (
    <CommandForm
      name={t("void.do")}
      question={t("void.ask")}
      command={command}
      faultsOf={faultsOf}
      inputOf={(form) => ({
        roundId: round,
        code: normalised(typed(form, "void-code")),
        reason: typed(form, "void-reason"),
      })}
      done={done}
    >
      {(faultOf) => (
        <>
          <Field id="void-code" label={t("slip.label")} hint={t("slip.hint")} fault={faultOf("void-code")}>
            <input
              {...fieldProps("void-code", true, faultOf("void-code"))}
              className="code-input"
              autoComplete="off"
              spellCheck={false}
              maxLength={12}
            />
          </Field>
          <ReasonField id="void-reason" label={t("desk.reason")} reasons={reasons} fault={faultOf("void-reason")} />
        </>
      )}
    </CommandForm>
  );
}
