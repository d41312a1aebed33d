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
  const undecided = motions.filter(({ result, rollCall }) => !result && !rollCall);
  return (
    <CommandForm
      name={t("motion.do")}
      command={command}
      faultsOf={(form) => emptyOf(form, "mover", "motion-text")}
      inputOf={(form) => ({
        sittingId: at.sitting.id,
        motionId,
        item: item.number,
        mover: typed(form, "mover"),
        text: { mn: typed(form, "motion-text") },
        about: typed(form, "motion-about") || undefined,
        amends: typed(form, "amends") || undefined,
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
              <select {...fieldProps("amends")} defaultValue="">
                <option value="">{t("motion.amendsNone")}</option>
                {undecided.map((motion) => (
                  <option key={motion.id} value={motion.id}>
                    {text(motion.text)}
                  </option>
                ))}
              </select>
            </Field>
          )}
        </>
      )}
    </CommandForm>
  );
}
