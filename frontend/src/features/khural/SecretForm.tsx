import { CommandForm, type Faults, typed } from "#shared/form/CommandForm";
import { CountField, countFaults } from "#shared/form/CountField";
import { useWords } from "#shared/text/words";
import { fieldProps } from "#shared/ui/Field";
import { Notice } from "#shared/ui/Notice";
import { type At, entitledTo, type VoteProps } from "./at";
import { CountFields, countFieldsOf, countsOf } from "./CountFields";
import { useVoteInSecret } from "./voteCommands";

/** Papers as the tellers counted them: issued, for, against, abstained, spoiled. Nobody's name is on one. */
export function SecretForm({ at, motion }: VoteProps) {
  const { t } = useWords();
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
          <TellersField at={at} id={tellers} members={entitled} fault={faultOf(tellers)} />
        </>
      )}
    </CommandForm>
  );
}

type TellersProps = { at: At; id: string; members: readonly string[]; fault?: string };

/** The first box stands for all of them, where their fault is told. */
function TellersField({ at, id, members, fault }: TellersProps) {
  const { t, number } = useWords();
  return (
    <fieldset>
      <legend>{t("secret.tellers")}</legend>
      <p className="hint" id={`${id}-hint`}>
        {t("secret.tellersHint", { count: number(at.sitting.rules.tellers) })}
      </p>
      {fault && (
        <Notice kind="bad" id={`${id}-fault`}>
          {fault}
        </Notice>
      )}
      <ul className="ticks">
        {members.map((member, place) => (
          <li key={member}>
            <label>
              <input type="checkbox" value={member} {...(place === 0 ? fieldProps(id, true, fault) : { name: id })} />{" "}
              {at.nameOf({ id: member })}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
