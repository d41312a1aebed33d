import { useWords } from "#shared/text/words";
import { Scrolling } from "#shared/ui/Scrolling";
import type { At } from "./at";
import type { Motion } from "./sittingQuery";

type Props = { at: At; votes: Motion["votes"]; called?: Motion["entitled"] };

/** Votes by name of all who were called, with what stood there before it was corrected. */
export function NamedVotes({ at, votes, called }: Props) {
  const { t } = useWords();
  if (votes.length === 0 && !called) return null;
  const silent = (called ?? []).filter(({ id }) => !votes.some(({ member }) => member.id === id));
  const rows = [...votes, ...silent.map((member) => ({ member, choice: "NOT_VOTING" as const, earlier: [] }))];
  return (
    <details>
      <summary>{t("vote.byName")}</summary>
      <Scrolling label={t("vote.byName")}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t("attendance.member")}</th>
              <th scope="col">{t("vote.choice")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ member, choice, earlier }) => (
              <tr key={member.id}>
                <th scope="row">{at.nameOf(member)}</th>
                <td>
                  {t(`choice.${choice}`)}
                  {earlier.length > 0 && (
                    <span className="meta line">
                      {t("vote.earlier")}: {earlier.map((before) => t(`choice.${before}`)).join(", ")}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </details>
  );
}
