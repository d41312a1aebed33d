import { Link, useParams } from "react-router";
import { useIsThen } from "#shared/graph/asOf";
import { RoundFramed } from "#shared/round/RoundFramed";
import { percent } from "#shared/text/money";
import { Said, Title, useTitleText, Written } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Facts } from "#shared/ui/Facts";
import { SectorTag } from "#shared/ui/Sector";
import { Proposers } from "./Proposers";
import { type ProposalFacts, useProposal } from "./proposalQuery";
import { StatusSentence } from "./StatusSentence";
import { Support } from "./Support";
import { Thread } from "./Thread";

export function ProposalPage() {
  const { proposalId = "" } = useParams();
  const asked = useProposal(proposalId);
  return (
    <Answered asked={asked} find={(data) => data.proposal}>
      {(proposal) => <Told proposal={proposal} again={asked.again} />}
    </Answered>
  );
}

function Told({ proposal, again }: { proposal: ProposalFacts; again: () => void }) {
  const { t } = useWords();
  const titleText = useTitleText();
  const isThen = useIsThen();
  const { round, number, summary, body, files } = proposal;
  return (
    <RoundFramed
      round={round}
      title={[number, titleText(proposal)].filter(Boolean).join(" ")}
      eyebrow={<Link to={`/rounds/${round.id}/proposals`}>{t("proposals.back")}</Link>}
    >
      <p>
        <SectorTag sector={proposal.sector} />
      </p>
      {summary && (
        <p className="lead">
          <Said text={summary} />
        </p>
      )}
      <StatusSentence proposal={proposal} />
      <div className="columns">
        <section>
          <h2>{t("proposal.facts")}</h2>
          <ProposalFactsList proposal={proposal} />
        </section>
        <div>
          {body && (
            <section>
              <h2>{t("proposal.ownWords")}</h2>
              <p>
                <Written text={body} />
              </p>
            </section>
          )}
          <Support proposal={proposal} again={again} />
          {files.length > 0 && <Files files={files} />}
        </div>
      </div>
      <Proposers proposal={proposal} />
      <Thread proposal={proposal} />
      <p className="links no-print">
        <Link to="?from=">{t("then.link")}</Link>
        {!isThen && <Link to={`/proposals/${proposal.id}/erasure`}>{t("erasure.link")}</Link>}
      </p>
    </RoundFramed>
  );
}

function ProposalFactsList({ proposal }: { proposal: ProposalFacts }) {
  const { t, money, exact, date } = useWords();
  const { cost, estimate, area, round, mergedFrom } = proposal;
  const zone = round.locality.timeZone;
  const ceiling = round.ceiling?.amount;
  const share = cost && ceiling && percent(Number(cost.amount.amount), Number(ceiling.amount));
  return (
    <Facts
      facts={[
        [
          t("proposal.cost"),
          cost && (
            <span key="cost" title={exact(cost.amount)}>
              {money(cost.amount)}
            </span>
          ),
        ],
        [t("proposal.shareName"), share],
        [t("proposal.costGrade"), cost && t(`costGrade.${cost.grade}`)],
        [t("proposal.costedAt"), cost && date(cost.costedAt, zone)],
        [t("proposal.basis"), cost?.basis && <Written key="basis" text={cost.basis} />],
        [t("proposal.yearly"), cost?.yearly && money(cost.yearly)],
        [t("proposal.estimate"), !cost && estimate && money(estimate)],
        [t("proposal.area"), area ? <Said key="area" text={area.name} /> : t("proposal.everywhere")],
        [t("proposal.channel"), t(`channel.${proposal.channel}`)],
        [t("proposal.submittedAt"), date(proposal.submittedAt, zone)],
        [
          t("proposal.mergedFrom"),
          mergedFrom.length > 0 &&
            mergedFrom.map((other) => (
              <Link key={other.id} to={`/proposals/${other.id}`}>
                {other.number} <Title of={other} />
              </Link>
            )),
        ],
      ]}
    />
  );
}

function Files({ files }: { files: readonly string[] }) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t("proposal.files")}</h2>
      <ul className="files">
        {files.map((hash, place) => (
          <li key={hash}>
            <a href={`/files/${hash}`}>
              <img src={`/files/${hash}`} alt={t("proposal.file", { place: place + 1 })} loading="lazy" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
