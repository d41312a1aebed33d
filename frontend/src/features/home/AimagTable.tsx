import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Scrolling } from "#shared/ui/Scrolling";
import type { Choice } from "./choice";
import { inAlphabet } from "./choice";

/** The table of the map, and the way to choose without a mouse. */
export function AimagTable({ aimags, place, choose, open }: Choice & { open: boolean }) {
  const { t, number, language } = useWords();
  return (
    <details className="map-table" open={open}>
      <summary>{t("results.asTable")}</summary>
      <Scrolling label={t("results.asTable")}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t("home.aimag")}</th>
              <th scope="col" className="n">
                {t("home.openRounds")}
              </th>
              <th scope="col" className="n">
                {t("home.allRounds")}
              </th>
            </tr>
          </thead>
          <tbody>
            {inAlphabet(aimags, language).map(({ locality, openRounds, rounds }) => (
              <tr key={locality.id}>
                <th scope="row">
                  <button
                    type="button"
                    className="link"
                    aria-pressed={locality.id === place}
                    onClick={() => choose(locality.id)}
                  >
                    <Said text={locality.name} />
                  </button>
                </th>
                <td className="n">{number(openRounds)}</td>
                <td className="n">{number(rounds)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </details>
  );
}
