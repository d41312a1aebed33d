import { Title } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import type { Project } from "./itemQuery";
import type { DraftList } from "./sittingQuery";

type Props = { list: DraftList; projects?: readonly Project[] };

/** A project list before the body, with what it says of its differences from the voters' result. */
export function ListShown({ list: { lines, leftOut, total }, projects = [] }: Props) {
  const { t, exact, coded } = useWords();
  const named = ({ id, number }: { id: string; number?: string | null }) => {
    const project = projects.find((other) => other.id === id);
    return (
      <>
        {number} {project && <Title of={project} />}
      </>
    );
  };
  return (
    <div>
      <ol className="plain">
        {lines.map(({ proposal, amount, difference }) => (
          <li key={proposal.id}>
            {named(proposal)}: {exact(amount)}
            {difference && ` (${coded(`reason.${difference}`, difference)})`}
          </li>
        ))}
      </ol>
      <p>
        <strong>{t("motion.listTotal", { sum: exact(total) })}</strong>
      </p>
      {leftOut.length > 0 && (
        <p>
          {t("motion.leftOut")}:{" "}
          {leftOut.map(({ proposal, reason }) => (
            <span key={proposal.id}>
              {named(proposal)} ({coded(`reason.${reason}`, reason)}){" "}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
