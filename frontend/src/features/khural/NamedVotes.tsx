import { useWords } from "#shared/text/words";
import { Scrolling } from "#shared/ui/Scrolling";
import type { At } from "./at";
import type { Motion } from "./sittingQuery";

/** Votes by name, with what stood there before it was corrected; who was called and left gave none. */
export function NamedVotes({ at, motion: { votes, entitled } }: { at: At; motion: Motion }) {
  const { t } = useWords();
  if (votes.length === 0) return null;
  const silent = (entitled ?? []).filter(({ id }) => !votes.some(({ member }) => member.id === id));
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
            {votes.map(({ member, choice, earlier }) => (
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
            {silent.map((member) => (
              <tr key={member.id}>
                <th scope="row">{at.nameOf(member)}</th>
                <td>{t("choice.NOT_VOTING")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </details>
  );
}
