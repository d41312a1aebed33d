import { Title, useTitleText } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Icon } from "#shared/ui/Icon";
import { sectorClass } from "#shared/ui/Sector";
import type { Project } from "./ballotQuery";

export function ChosenList({ chosen, toggle }: { chosen: readonly Project[]; toggle?: (id: string) => void }) {
  const { t, money } = useWords();
  const titleText = useTitleText();
  if (chosen.length === 0) return <p className="empty">{t("ballot.nothing")}</p>;
  return (
    <ul className="chosen-list">
      {chosen.map(({ proposal, cost, number }) => (
        <li key={proposal.id}>
          <i className={`dot ${sectorClass(proposal.sector)}`} />
          <span>
            <strong>
              <span className="number">{number}</span> <Title of={proposal} />
            </strong>
            <br />
            {money(cost)}
          </span>
          {toggle && (
            <button
              type="button"
              className="icon-button"
              aria-label={t("ballot.remove", { title: titleText(proposal) })}
              onClick={() => toggle(proposal.id)}
            >
              <Icon name="cross" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
