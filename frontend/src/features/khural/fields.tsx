import { useTitleText } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { At } from "./at";
import type { Project } from "./itemQuery";

type MemberProps = { at: At; id: string; label: string; members: readonly string[]; fault?: string };

export function MemberField({ at, id, label, members, fault }: MemberProps) {
  const { t } = useWords();
  return (
    <Field id={id} label={label} fault={fault}>
      <select {...fieldProps(id, false, fault)} defaultValue="">
        <option value="">{t("propose.choose")}</option>
        {members.map((member) => (
          <option key={member} value={member}>
            {at.nameOf({ id: member })}
          </option>
        ))}
      </select>
    </Field>
  );
}

type ProjectProps = {
  id: string;
  label: string;
  none: string;
  projects: readonly Project[];
  chosen?: (id: string) => void;
};

export function ProjectField({ id, label, none, projects, chosen }: ProjectProps) {
  const titleText = useTitleText();
  if (projects.length === 0) return null;
  return (
    <Field id={id} label={label}>
      <select {...fieldProps(id)} defaultValue="" onChange={({ target }) => chosen?.(target.value)}>
        <option value="">{none}</option>
        {projects.map((project) => (
          <option key={project.id} value={project.id}>
            {project.number} {titleText(project)}
          </option>
        ))}
      </select>
    </Field>
  );
}
