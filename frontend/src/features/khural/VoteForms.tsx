import { useState } from "react";
import { CommandForm } from "#shared/form/CommandForm";
import { countFaults } from "#shared/form/CountField";
import type { RollCallEntry, WayOfVoting } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { entitledTo, type VoteProps } from "./at";
import { CountFields, countFieldsOf, countsOf } from "./CountFields";
import { SecretForm } from "./SecretForm";
import type { Item } from "./sittingQuery";
import { useOpenRollCall, useVoteByHands } from "./voteCommands";

/** The ways of voting that the rules allow for this item; where there is one only, nobody is asked. */
export function VoteForms({ at, item, motion }: VoteProps & { item: Item }) {
  const { t } = useWords();
  const ways = item.rule?.ways ?? [];
  const [chosen, choose] = useState<WayOfVoting | undefined>(ways[0]);
  return (
    <>
      {ways.length > 1 && (
        <div className="actions">
          {ways.map((way) => (
            <button
              key={way}
              type="button"
              className={way === chosen ? "button chosen" : "button"}
              aria-pressed={way === chosen}
              onClick={() => choose(way)}
            >
              {t(`way.${way}`)}
            </button>
          ))}
        </div>
      )}
      {chosen === "HANDS" && <HandsForm at={at} motion={motion} />}
      {chosen === "BY_NAME" && <CallForm at={at} motion={motion} />}
      {chosen === "SECRET" && <SecretForm at={at} motion={motion} />}
    </>
  );
}

function HandsForm({ at, motion }: VoteProps) {
  const { t } = useWords();
  const command = useVoteByHands();
  const id = `hands-${motion.id}`;
  return (
    <CommandForm
      name={t("vote.do")}
      command={command}
      faultsOf={(form) => countFaults(form, ...countFieldsOf(id))}
      inputOf={(form) => ({ sittingId: at.sitting.id, motionId: motion.id, ...countsOf(form, id) })}
      done={at.again}
    >
      {(faultOf) => <CountFields id={id} entitled={entitledTo(at.sitting, motion).length} faultOf={faultOf} />}
    </CommandForm>
  );
}

function CallForm({ at, motion }: VoteProps) {
  const { t } = useWords();
  const command = useOpenRollCall();
  const id = `entry-${motion.id}`;
  return (
    <CommandForm
      name={t("call.open")}
      command={command}
      inputOf={(form) => ({
        sittingId: at.sitting.id,
        motionId: motion.id,
        entry: String(form.get(id)) as RollCallEntry,
      })}
      done={at.again}
    >
      {() => (
        <Field id={id} label={t("call.entry")}>
          <select {...fieldProps(id)} defaultValue="READ_ALOUD">
            <option value="READ_ALOUD">{t("call.READ_ALOUD")}</option>
            <option value="DEVICE">{t("call.DEVICE")}</option>
          </select>
        </Field>
      )}
    </CommandForm>
  );
}
