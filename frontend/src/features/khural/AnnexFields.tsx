import { ReasonField } from "#shared/form/ReasonField";
import { Title } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { Notice } from "#shared/ui/Notice";
import { differs, type Line, sumOfLines, votersHad } from "./annex";
import type { AgendaFacts } from "./itemQuery";

type Props = {
  facts: AgendaFacts;
  reasons: readonly string[];
  lines: readonly Line[];
  change: (to: (lines: readonly Line[]) => Line[]) => void;
  faultOf: (field: string) => string | undefined;
};

/** The project list of a resolution. Where it leaves the voters' result, the reason is asked for in that very line. */
export function AnnexFields({ facts: { round, projects }, reasons, lines, change, faultOf }: Props) {
  const { t, money, exact } = useWords();
  const steps = round.allocation?.steps ?? [];
  const set = (part: Partial<Line>, of: Line) =>
    change((lines) => lines.map((line) => (line.proposal === of.proposal ? { ...line, ...part } : line)));
  const sum = sumOfLines(lines, round.currency);
  const ceiling = round.ceiling?.amount;
  const over = ceiling && Number(sum.amount) - Number(ceiling.amount);
  return (
    <fieldset className="annex">
      <legend>{t("annex.title")}</legend>
      {faultOf("annex") && <Notice kind="bad">{faultOf("annex")}</Notice>}
      {lines.map((line) => {
        const project = projects.find(({ id }) => id === line.proposal);
        const [amountId, reasonId] = [`amount-${line.proposal}`, `difference-${line.proposal}`];
        const had = votersHad(steps, line.proposal);
        return (
          <div key={line.proposal} className="annex-line">
            <label>
              <input
                type="checkbox"
                name={`listed-${line.proposal}`}
                checked={line.listed}
                onChange={({ target }) => set({ listed: target.checked }, line)}
              />{" "}
              {project && (
                <>
                  {project.number} <Title of={project} />
                </>
              )}
            </label>
            {line.listed && (
              <Field
                id={amountId}
                label={t("annex.amount")}
                hint={had && `${t("annex.votersHad")}: ${exact(had)}`}
                fault={faultOf(amountId)}
              >
                <input
                  {...fieldProps(amountId, had !== undefined, faultOf(amountId))}
                  className="short"
                  inputMode="numeric"
                  value={line.amount}
                  onChange={({ target }) => set({ amount: target.value }, line)}
                />
              </Field>
            )}
            {differs(line, steps, round.currency) && (
              <ReasonField
                id={reasonId}
                label={t("annex.why")}
                reasons={reasons}
                fault={faultOf(reasonId)}
                value={line.difference}
                change={(difference) => set({ difference }, line)}
              />
            )}
          </div>
        );
      })}
      <p role="status">
        <strong>
          {t("annex.sum")}: {exact(sum)}
        </strong>
        {ceiling && ` · ${t("money.ceiling")}: ${exact(ceiling)}`}
      </p>
      {over !== undefined && over > 0 && (
        <Notice kind="warn">{t("annex.over", { over: money({ ...sum, amount: String(over) }) })}</Notice>
      )}
    </fieldset>
  );
}
