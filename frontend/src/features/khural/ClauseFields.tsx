import type { ClauseKind, Office } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { assignees, blankClause, type Clause, clauseKinds, clausesOf } from "./clauses";

type Props = {
  clauses: readonly Clause[];
  change: (to: (clauses: Clause[]) => Clause[]) => void;
  faultOf: (field: string) => string | undefined;
};

export function ClauseFields({ clauses, change, faultOf }: Props) {
  const { t, number } = useWords();
  return (
    <>
      <input
        hidden
        name="clauses"
        value={clauses.map((clause) => clause.id).join(" ")}
        onChange={({ target }) => change((all) => clausesOf(target.value, all))}
      />
      {clauses.map((clause, place) => (
        <fieldset key={clause.id} className="clause">
          <legend>{t("clause.number", { number: number(place + 1) })}</legend>
          <ClauseField
            clause={clause}
            set={(part) =>
              change((all) => all.map((other) => (other.id === clause.id ? { ...other, ...part } : other)))
            }
            faultOf={faultOf}
          />
          {clauses.length > 1 && (
            <button
              type="button"
              className="link"
              onClick={() => change((all) => all.filter((other) => other !== clause))}
            >
              {t("clause.remove", { number: number(place + 1) })}
            </button>
          )}
        </fieldset>
      ))}
      <button
        type="button"
        className="button"
        onClick={() => change((all) => [...all, blankClause(Math.max(...all.map((clause) => Number(clause.id))) + 1)])}
      >
        {t("clause.add")}
      </button>
    </>
  );
}

type FieldsProps = { clause: Clause; set: (part: Partial<Clause>) => void; faultOf: Props["faultOf"] };

function ClauseField({ clause, set, faultOf }: FieldsProps) {
  const { t } = useWords();
  const id = (field: string) => `${field}-${clause.id}`;
  const days = clause.kind === "REPORT" ? [...clause.reportOn.filter(Boolean), ""] : [];
  return (
    <>
      <Field id={id("kind")} label={t("clause.kind")}>
        <select
          {...fieldProps(id("kind"))}
          value={clause.kind}
          onChange={({ target }) => set({ kind: target.value as ClauseKind })}
        >
          {clauseKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`clauseKind.${kind}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field id={id("text")} label={t("clause.text")} fault={faultOf(id("text"))}>
        <textarea
          {...fieldProps(id("text"), false, faultOf(id("text")))}
          lang="mn"
          rows={2}
          maxLength={2000}
          value={clause.text}
          onChange={({ target }) => set({ text: target.value })}
        />
      </Field>
      <Field id={id("assignee")} label={t("clause.assignee")} fault={faultOf(id("assignee"))}>
        <select
          {...fieldProps(id("assignee"), false, faultOf(id("assignee")))}
          value={clause.assignee}
          onChange={({ target }) => set({ assignee: target.value as Office | "" })}
        >
          <option value="">{t("clause.nobody")}</option>
          {assignees.map((office) => (
            <option key={office} value={office}>
              {t(`office.${office}`)}
            </option>
          ))}
        </select>
      </Field>
      {days.map((day, place) => (
        <Field key={place} id={id(`report${place}`)} label={t("clause.reportOn")}>
          <input
            {...fieldProps(id(`report${place}`))}
            type="date"
            className="short"
            value={day}
            onChange={({ target }) => set({ reportOn: days.with(place, target.value) })}
          />
        </Field>
      ))}
    </>
  );
}
