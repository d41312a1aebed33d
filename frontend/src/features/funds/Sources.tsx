import { shortDate } from "#shared/text/dates";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Scrolling } from "#shared/ui/Scrolling";
import type { At } from "./at";
import type { Envelope } from "./moneyQuery";

/** Where the money came from, and what came or went since. */
export function Sources({ at, envelope: { sources, movements, lowering } }: { at: At; envelope: Envelope }) {
  const { t, exact, coded } = useWords();
  return (
    <section>
      <h2>{t("funds.sources")}</h2>
      <Scrolling label={t("funds.sources")}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t("funds.source")}</th>
              <th scope="col">{t("funds.basis")}</th>
              <th scope="col" className="n">
                {t("annex.amount")}
              </th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({ kind, basis, amount }) => (
              <tr key={`${kind} ${basis.mn}`}>
                <th scope="row">{t(`source.${kind}`)}</th>
                <td>
                  <Said text={basis} />
                </td>
                <td className="n">{exact(amount)}</td>
              </tr>
            ))}
            {movements.map(({ reference, at: moment, source, reason, amount }) => (
              <tr key={reference}>
                <th scope="row">
                  {t(`source.${source}`)}, {shortDate(moment, at.round.locality.timeZone)}
                </th>
                <td>
                  {reference}
                  {reason && `, ${coded(`reason.${reason}`, reason)}`}
                </td>
                <td className="n">{exact(amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <p className="meta">{t(`lowering.${lowering}`)}</p>
    </section>
  );
}
