import { useState } from "react";
import { Link } from "react-router";
import { shortDate } from "#shared/text/dates";
import { type Money, percent } from "#shared/text/money";
import { Said, Title, useTitleText } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Icon } from "#shared/ui/Icon";
import { SectorTag, sectorClass } from "#shared/ui/Sector";
import type { Project } from "./ballotQuery";
import type { Obstacle } from "./sums";

type Props = {
  project: Project;
  budget: Money;
  zone: string;
  chosen: boolean;
  obstacle?: Obstacle;
  toggle: (id: string) => void;
};

export function ProjectCard({ project, budget, zone, chosen, obstacle, toggle }: Props) {
  const { t, money } = useWords();
  const titleText = useTitleText();
  const [pressed, setPressed] = useState(false);
  const { proposal, cost } = project;

  // The button never falls silent: what does not fit is answered with the reason and the way out.
  function press() {
    setPressed(Boolean(obstacle));
    if (!obstacle) toggle(proposal.id);
  }

  return (
    <li className={`card ${sectorClass(proposal.sector)}${chosen ? " chosen" : ""}`}>
      <div className="card-top">
        <SectorTag sector={proposal.sector} />
        <p className="card-sum">
          {money(cost)}
          <small>{t("proposal.share", { share: percent(Number(cost.amount), Number(budget.amount)) })}</small>
        </p>
      </div>
      <h3>
        <Link to={`/proposals/${proposal.id}`}>
          <Title of={proposal} />
        </Link>
      </h3>
      {proposal.summary && (
        <p className="summary">
          <Said text={proposal.summary} />
        </p>
      )}
      <Meta project={project} zone={zone} />
      <button
        type="button"
        className={chosen ? "button choose chosen" : "button choose"}
        aria-pressed={chosen}
        aria-label={`${t(chosen ? "ballot.chosen" : "ballot.choose")}: ${titleText(proposal)}`}
        onClick={press}
      >
        <Icon name={chosen ? "check" : "plus"} />
        {t(chosen ? "ballot.chosen" : "ballot.choose")}
      </button>
      {obstacle && (pressed || obstacle.by === "money") && <OverNote obstacle={obstacle} live={pressed} />}
    </li>
  );
}

function Meta({ project: { number, proposal }, zone }: { project: Project; zone: string }) {
  const { t } = useWords();
  return (
    <p className="card-meta">
      <span>{number}</span>
      {proposal.area && (
        <span>
          <Said text={proposal.area.name} />
        </span>
      )}
      {proposal.cost?.grade === "CHECKED" && (
        <span>{t("ballot.costChecked", { date: shortDate(proposal.cost.costedAt, zone) })}</span>
      )}
    </p>
  );
}

/** By how much it does not fit, and what to do about it. */
function OverNote({ obstacle, live }: { obstacle: Obstacle; live: boolean }) {
  const { t, money, number } = useWords();
  return (
    <p className="over" role={live ? "status" : undefined}>
      <Icon name="warning" />
      <span>
        {obstacle.by === "money"
          ? t("ballot.overMoney", { missing: money(obstacle.missing) })
          : t("ballot.overCount", { most: number(obstacle.most) })}
      </span>
    </p>
  );
}
