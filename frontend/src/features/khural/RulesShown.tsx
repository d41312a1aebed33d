import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Scrolling } from "#shared/ui/Scrolling";
import { useShare } from "./arithmetic";
import type { Rules } from "./procedureQuery";

/** Quorum, opening, and how each type of item is decided, each with what it rests upon. */
export function RulesShown({ rules }: { rules: Rules }) {
  const { t, number, coded } = useWords();
  const shareText = useShare();
  return (
    <>
      <p>
        {t("procedure.seats")}: {number(rules.seats)}. {t("procedure.quorum")}: {shareText(rules.quorum)}
        {rules.quorumCitation && (
          <>
            {" "}
            (<Said text={rules.quorumCitation} />)
          </>
        )}
        . {t("procedure.tellers")}: {number(rules.tellers)}.
      </p>
      {rules.opening.length > 0 && (
        <p>
          {t("procedure.opening")}: {rules.opening.map((step) => t(`opening.${step}`)).join("; ")}.
        </p>
      )}
      <Scrolling label={t("procedure.items")}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t("agenda.itemType")}</th>
              <th scope="col">{t("procedure.majority")}</th>
              <th scope="col">{t("procedure.ways")}</th>
              <th scope="col">{t("procedure.basis")}</th>
            </tr>
          </thead>
          <tbody>
            {rules.items.map(({ type, majority, ways, citation, ofSession }) => (
              <tr key={type}>
                <th scope="row">
                  {coded(`itemType.${type}`, type)}
                  {ofSession && ` (${t("procedure.ofSession")})`}
                </th>
                <td>{shareText(majority)}</td>
                <td>{ways.map((way) => t(`way.${way}`)).join(", ")}</td>
                <td>{citation ? <Said text={citation} /> : "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </>
  );
}
