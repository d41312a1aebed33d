import { useState } from "react";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { type At, presentIn } from "./at";
import { MemberField, ProjectField } from "./fields";
import type { Project } from "./itemQuery";
import { useMakeMotion } from "./sittingCommands";
import type { Item, Motion } from "./sittingQuery";

type Props = { at: At; item: Item; motions: readonly Motion[]; projects: readonly Project[] };

export function MotionForm({ at, item, motions, projects }: Props) {
  const { t, text } = useWords();
  const command = useMakeMotion();
  const [motionId] = useState(() => crypto.randomUUID());
  const [amends, setAmends] = useState("");
  const undecided = motions.filter(({ result, rollCall }) => !result && !rollCall);
  const amended = undecided.find(({ id }) => id === amends);
  return (
    <CommandForm
      name={t("motion.do")}
      command={command}
      faultsOf={(form) => emptyOf(form, "mover", "motion-text", ...(amends ? ["wording"] : []))}
      inputOf={(form) => ({
        sittingId: at.sitting.id,
        motionId,
        item: item.number,
        mover: typed(form, "mover"),
        text: { mn: typed(form, "motion-text") },
        about: typed(form, "motion-about") || undefined,
        amends: amends || undefined,
        wording: amends ? { mn: typed(form, "wording") } : undefined,
      })}
      done={at.again}
      draft={`motion:${at.sitting.id}:${item.number}`}
    >
      {(faultOf) => (
        <>
          <MemberField
            at={at}
            id="mover"
            label={t("motion.mover")}
            members={presentIn(at.sitting)}
            fault={faultOf("mover")}
          />
          <Field id="motion-text" label={t("motion.text")} fault={faultOf("motion-text")}>
            <textarea
              {...fieldProps("motion-text", false, faultOf("motion-text"))}
              lang="mn"
              rows={2}
              maxLength={1000}
            />
          </Field>
          <ProjectField id="motion-about" label={t("motion.about")} none={t("interest.whole")} projects={projects} />
          {undecided.length > 0 && (
            <Field id="amends" label={t("motion.amends")}>
              <select {...fieldProps("amends")} value={amends} onChange={(event) => setAmends(event.target.value)}>
                <option value="">{t("motion.amendsNone")}</option>
                {undecided.map((motion) => (
                  <option key={motion.id} value={motion.id}>
                    {text(motion.text)}
                  </option>
                ))}
              </select>
            </Field>
          )}
          {amended && (
            <Field id="wording" label={t("motion.wording")} hint={t("motion.wordingHint")} fault={faultOf("wording")}>
              <textarea
                key={amended.id}
                {...fieldProps("wording", true, faultOf("wording"))}
                lang="mn"
                rows={3}
                maxLength={1000}
                defaultValue={(amended.wording ?? amended.text).mn}
              />
            </Field>
          )}
        </>
      )}
    </CommandForm>
  );
}
