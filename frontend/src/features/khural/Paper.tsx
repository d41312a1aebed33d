import { useWords } from "#shared/text/words";
import { Scrolling } from "#shared/ui/Scrolling";
import type { Resolution } from "./resolutionQuery";

/** Where the annex begins in the official text: it is drawn as a table. */
const ANNEX = /\n[^\n]*тогтоолын хавсралт\n[\s\S]*$/;

/** The official form, Mongolian as the paper is; alone on the sheet when printed. */
export function Paper({ resolution }: { resolution: Resolution }) {
  const { t } = useWords();
  const { form, status, annex, firstAnnex, amendedBy, rescindedBy } = resolution;
  const [body, name, ...rest] = form.replace(ANNEX, "").trimEnd().split("\n");
  const signed = firstAnnex ?? annex;
  const annexHeading = ANNEX.exec(form)?.[0].trim().split("\n")[0];
  return (
    <section aria-label={t("resolution.paper")}>
      {status !== "IN_FORCE" && (
        <p className="printed">
          <strong>{t(`resolutionStatus.${status}`)}</strong>
          {rescindedBy && `: ${rescindedBy.year} / ${rescindedBy.number}`}
        </p>
      )}
      <article className="paper" lang="mn">
        <p className="paper-head">
          {body}
          <br />
          {name}
        </p>
        <p className="written">{rest.join("\n").trim()}</p>
        {signed && annexHeading && <List heading={annexHeading} list={signed} />}
      </article>
      {annex && firstAnnex && amendedBy && !isSame(annex, firstAnnex) && (
        <div className="paper">
          <List heading={t("resolution.listNow", { number: `${amendedBy.year}/${amendedBy.number}` })} list={annex} />
        </div>
      )}
    </section>
  );
}

/** An amendment that was rescinded has left the first list as it was. */
const isSame = (one: NonNullable<Resolution["firstAnnex"]>, other: NonNullable<Resolution["firstAnnex"]>) =>
  JSON.stringify(one.lines.map(shown)) === JSON.stringify(other.lines.map(shown));

const shown = ({ number, title, amount }: NonNullable<Resolution["firstAnnex"]>["lines"][number]) => [
  number,
  title.mn,
  amount.amount,
];

type ListProps = { heading: string; list: NonNullable<Resolution["firstAnnex"]> };

const List = ({ heading, list }: ListProps) => (
  <Scrolling label={heading}>
    <table className="data">
      <caption>{heading}</caption>
      <thead>
        <tr>
          <th scope="col">№</th>
          <th scope="col">Төсөл, арга хэмжээ</th>
          <th scope="col" className="n">
            Дүн (мян.төг)
          </th>
        </tr>
      </thead>
      <tbody>
        {list.lines.map((line) => (
          <tr key={line.number}>
            <td>{line.number}</td>
            <td>{line.title.mn}</td>
            <td className="n">{thousands(line.amount.amount)}</td>
          </tr>
        ))}
        <tr>
          <td />
          <th scope="row">Бүгд</th>
          <td className="n">
            <strong>{thousands(list.total.amount)}</strong>
          </td>
        </tr>
      </tbody>
    </table>
    <p>{list.totalInWords}</p>
  </Scrolling>
);

/** мян.төг, as tables of official papers have it. */
function thousands(amount: string): string {
  const rest = Number(amount) % 1000;
  const whole = Math.trunc(Number(amount) / 1000).toLocaleString("en-GB");
  return rest === 0 ? whole : `${whole}.${String(rest).padStart(3, "0").replace(/0+$/, "")}`;
}
