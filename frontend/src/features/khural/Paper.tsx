import { useWords } from "#shared/text/words";
import { Scrolling } from "#shared/ui/Scrolling";
import type { Resolution } from "./resolutionQuery";

/** Where the annex begins in the official text: it is drawn as a table. */
const ANNEX = /\n[^\n]*тогтоолын хавсралт\n[\s\S]*$/;

/** The official form, Mongolian as the paper is; alone on the sheet when printed. */
export function Paper({ resolution: { form, annex, firstAnnex, amendedBy } }: { resolution: Resolution }) {
  const { t } = useWords();
  const [body, name, ...rest] = form.replace(ANNEX, "").trimEnd().split("\n");
  const signed = firstAnnex ?? annex;
  const annexHeading = ANNEX.exec(form)?.[0].trim().split("\n")[0];
  return (
    <section aria-label={t("resolution.paper")}>
      <article className="paper" lang="mn">
        <p className="paper-head">
          {body}
          <br />
          {name}
        </p>
        <p className="written">{rest.join("\n").trim()}</p>
        {signed && annexHeading && <List heading={annexHeading} list={signed} />}
      </article>
      {annex && firstAnnex && amendedBy && (
        <div className="paper">
          <List heading={t("resolution.listNow", { number: `${amendedBy.year}/${amendedBy.number}` })} list={annex} />
        </div>
      )}
    </section>
  );
}

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
