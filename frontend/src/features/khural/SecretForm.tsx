import { CommandForm, type Faults, typed } from "#shared/form/CommandForm";
import { CountField, countFaults } from "#shared/form/CountField";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { VoteProps } from "./at";
import { entitledTo } from "./at";
import { CountFields, countFieldsOf, countsOf } from "./CountFields";
import { useVoteInSecret } from "./voteCommands";

/** Papers as the tellers counted them: issued, for, against, abstained, spoiled. Nobody's name is on one. */
export function SecretForm({ at, motion }: VoteProps) {
  const { t, number } = useWords();
  const command = useVoteInSecret();
  const { sitting } = at;
  const id = `papers-${motion.id}`;
  const entitled = entitledTo(sitting, motion);
  const [issued, spoiled, tellers] = [`${id}-issued`, `${id}-spoiled`, `${id}-tellers`] as const;

  function faultsOf(form: FormData): Faults {
    const faults = countFaults(form, issued, ...countFieldsOf(id), spoiled);
    if (form.getAll(tellers).length < sitting.rules.tellers) faults[tellers] = "secret.tellersFew";
    return faults;
  }

  return (
    <CommandForm
      name={t("vote.do")}
      command={command}
      faultsOf={faultsOf}
      inputOf={(form) => ({
        sittingId: sitting.id,
        motionId: motion.id,
        issued: Number(typed(form, issued)),
        spoiled: Number(typed(form, spoiled)),
        tellers: form.getAll(tellers).map(String),
        ...countsOf(form, id),
      })}
      done={at.again}
    >
      {(faultOf) => (
        <>
          <CountField id={issued} label={t("secret.issued")} fault={faultOf(issued)} />
          <CountFields id={id} entitled={entitled.length} faultOf={faultOf} />
          <CountField id={spoiled} label={t("secret.spoiled")} fault={faultOf(spoiled)} />
          <Field
            id={tellers}
            label={t("secret.tellers")}
            hint={t("secret.tellersHint", { count: number(sitting.rules.tellers) })}
            fault={faultOf(tellers)}
          >
            <select {...fieldProps(tellers, true, faultOf(tellers))} multiple size={4}>
              {entitled.map((member) => (
                <option key={member} value={member}>
                  {at.nameOf({ id: member })}
                </option>
              ))}
            </select>
          </Field>
        </>
      )}
    </CommandForm>
  );
}
