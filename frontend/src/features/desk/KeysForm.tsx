import { CommandForm, type Faults, typed } from "#shared/form/CommandForm";
import { LineField } from "#shared/form/LineField";
import { dayIn, plainDay } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import type { RunningProps } from "./at";
import { certifies } from "./at";
import { useDestroyRoundKeys } from "./roundCommands";

/** Nothing brings the keys back, so the name of the round is typed and not just pressed. */
export function KeysForm({ round, office, again }: RunningProps) {
  const { t, text } = useWords();
  const command = useDestroyRoundKeys();
  const name = text(round.name);
  const isNamed = (form: FormData) => typed(form, "keys-round").toLowerCase() === name.toLowerCase();
  const { keysUntil, keysDestroyedAt } = round.balloting ?? {};
  if (keysDestroyedAt || !certifies(office)) return null;
  const isEarly = keysUntil && dayIn(new Date().toISOString(), round.locality.timeZone) <= keysUntil;
  return (
    <details>
      <summary>{t("keys.title")}</summary>
      <CommandForm
        name={t("keys.do")}
        question={isEarly ? t("keys.early", { day: plainDay(keysUntil) }) : undefined}
        command={command}
        faultsOf={(form): Faults => (isNamed(form) ? {} : { "keys-round": "keys.nameWrong" })}
        inputOf={() => ({ roundId: round.id })}
        done={again}
      >
        {(faultOf) => (
          <>
            <Notice kind="warn">
              <p>{t("keys.lost")}</p>
              <p>{t("keys.kept")}</p>
            </Notice>
            <LineField id="keys-round" label={t("keys.name")} hint={name} fault={faultOf("keys-round")} />
          </>
        )}
      </CommandForm>
    </details>
  );
}
