import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { At } from "./at";
import { MemberField, ProjectField } from "./fields";
import type { Project } from "./itemQuery";
import { useDeclareInterest } from "./sittingCommands";
import type { Item } from "./sittingQuery";

type Props = { at: At; item: Item; projects: readonly Project[] };

export function InterestForm({ at, item, projects }: Props) {
  const { t } = useWords();
  const command = useDeclareInterest();
  const due = at.sitting.members.map(({ id }) => id);
  return (
    <CommandForm
      name={t("interest.do")}
      command={command}
      faultsOf={(form) => emptyOf(form, "interest-member", "nature")}
      inputOf={(form) => ({
        sittingId: at.sitting.id,
        item: item.number,
        member: typed(form, "interest-member"),
        about: typed(form, "interest-about") || undefined,
        nature: typed(form, "nature"),
      })}
      done={at.again}
      draft={`interest:${at.sitting.id}:${item.number}`}
    >
      {(faultOf) => (
        <>
          <MemberField
            at={at}
            id="interest-member"
            label={t("attendance.member")}
            members={due}
            fault={faultOf("interest-member")}
          />
          <ProjectField
            id="interest-about"
            label={t("interest.about")}
            none={t("interest.whole")}
            projects={projects}
          />
          <Field id="nature" label={t("interest.nature")} hint={t("interest.natureHint")} fault={faultOf("nature")}>
            <textarea {...fieldProps("nature", true, faultOf("nature"))} rows={2} maxLength={4000} />
          </Field>
        </>
      )}
    </CommandForm>
  );
}
