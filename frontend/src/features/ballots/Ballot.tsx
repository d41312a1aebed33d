import { useMemo, useState } from "react";
import { orderSeed, shuffled, useChoices } from "#shared/device/choices";
import type { Sector } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { BallotBar } from "./BallotBar";
import { BallotPanel } from "./BallotPanel";
import type { VotingRound } from "./ballotQuery";
import { ProjectCard } from "./ProjectCard";
import { SectorFilter } from "./SectorFilter";
import { obstacle, sumUp } from "./sums";

/** Rail, list and panel. The panel comes after the list in the document too: the tab order is the reading order. */
export function Ballot({ round }: { round: VotingRound }) {
  const { t } = useWords();
  const { choices, toggle } = useChoices(round.id);
  const [sector, setSector] = useState<Sector>();
  const [seed] = useState(orderSeed);
  const { projects } = round.ballotList;
  const ordered = useMemo(() => shuffled(projects, seed), [projects, seed]);
  const sum = sumUp(choices, projects, round.rules);
  const shown = ordered.filter((project) => !sector || project.proposal.sector === sector);

  return (
    <div className="ballot">
      <SectorFilter projects={projects} sector={sector} choose={setSector} />
      <div className="ballot-list">
        <div className="list-head">
          <div role="status">
            <h2>{t("ballot.count", { count: shown.length })}</h2>
          </div>
          <p className="meta" title={t("ballot.orderWhy")}>
            {t("ballot.order")}
          </p>
        </div>
        <ul className="cards">
          {shown.map((project) => {
            const chosen = choices.includes(project.proposal.id);
            return (
              <ProjectCard
                key={project.proposal.id}
                project={project}
                budget={round.rules.budget}
                zone={round.locality.timeZone}
                chosen={chosen}
                obstacle={chosen ? undefined : obstacle(project, sum, round.rules)}
                toggle={toggle}
              />
            );
          })}
        </ul>
        <p className="meta">{t("ballot.orderWhy")}</p>
      </div>
      <BallotPanel round={round} sum={sum} toggle={toggle} />
      <BallotBar round={round} sum={sum} />
    </div>
  );
}
