import { Link } from "react-router";
import { Title } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Bar } from "#shared/ui/Bar";
import { Scrolling } from "#shared/ui/Scrolling";
import type { At } from "./at";

/** Into which proposals the wishes went. */
export function AskedFor({ at }: { at: At }) {
  const { t, number } = useWords();
  const { askedFor, sheets } = at.round;
  const most = Math.max(0, ...askedFor.map(({ households }) => households));
  const sum = (figure: "typed" | "coded" | "aside" | "uncoded") =>
    number(sheets.reduce((total, { wishes }) => total + wishes[figure], 0));
  if (!sheets.some(({ wishes }) => wishes.typed > 0)) return null;
  return (
    <section>
      <h2>{t("sheets.askedFor")}</h2>
      <p>{t("sheets.askedForLead")}</p>
      <p>
        {t("sheets.wishesSoFar", {
          typed: sum("typed"),
          coded: sum("coded"),
          aside: sum("aside"),
          uncoded: sum("uncoded"),
        })}
      </p>
      {askedFor.length > 0 && (
        <Scrolling label={t("sheets.askedFor")}>
          <table className="data">
            <thead>
              <tr>
                <th scope="col">{t("sheets.proposal")}</th>
                <th scope="col" className="n">
                  {t("sheets.asking")}
                </th>
              </tr>
            </thead>
            <tbody>
              {askedFor.map(({ proposal, households }) => (
                <tr key={proposal.id}>
                  <th scope="row">
                    <Link to={`/proposals/${proposal.id}`}>
                      {proposal.number} <Title of={proposal} />
                    </Link>
                    <Bar part={households} whole={most} />
                  </th>
                  <td className="n">{number(households)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      )}
    </section>
  );
}
