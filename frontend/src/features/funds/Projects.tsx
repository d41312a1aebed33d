import { Link } from "react-router";
import { Afresh } from "#shared/form/Afresh";
import { plainDay } from "#shared/text/dates";
import { Title } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Bar } from "#shared/ui/Bar";
import type { At } from "./at";
import { CallFailedForm, CommitForm } from "./CommitForm";
import { ContractOpened } from "./ContractOpened";
import type { Contract, Envelope, Project } from "./moneyQuery";
import { ReleaseForm } from "./ReleaseForm";

export function Projects({ at, envelope: { projects, contracts } }: { at: At; envelope: Envelope }) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t("funds.projects")}</h2>
      {projects.length === 0 && <p className="empty">{t("funds.noProjects")}</p>}
      {projects.map((project) => (
        <ProjectMoney
          key={project.proposal.id}
          at={at}
          project={project}
          contracts={contracts.filter(({ proposal }) => proposal.id === project.proposal.id)}
        />
      ))}
    </section>
  );
}

type ProjectProps = { at: At; project: Project; contracts: readonly Contract[] };

function ProjectMoney({ at, project, contracts }: ProjectProps) {
  const { t, money, coded } = useWords();
  const { proposal, earmarked, committed, paid, basis, basisChanged, failedCalls } = project;
  return (
    <article className="card">
      <h3>
        <Link to={`/proposals/${proposal.id}`}>
          {proposal.number} <Title of={proposal} />
        </Link>
      </h3>
      <p>
        {t("funds.projectSums", { earmarked: money(earmarked), committed: money(committed), paid: money(paid) })}
        <Bar part={Number(paid.amount)} whole={Number(earmarked.amount)} />
      </p>
      <p className="card-meta">
        {t("funds.by")}:{" "}
        {basis.map(({ id, year, number }) => (
          <Link key={id} to={`/resolutions/${id}`}>
            {t("resolution.ofYear", { number: number, year: year })}
          </Link>
        ))}
        {basisChanged && (
          <strong>
            {" "}
            {t(basis.some(({ status }) => status === "RESCINDED") ? "funds.basisRescinded" : "funds.basisChanged")}
          </strong>
        )}
      </p>
      {failedCalls.map(({ call, failedOn, reason }) => (
        <p key={call} className="card-meta">
          {t("call.failed", { number: call, day: plainDay(failedOn) })} {coded(`reason.${reason}`, reason)}
        </p>
      ))}
      {contracts.map((contract) => (
        <ContractOpened key={contract.id} at={at} project={project} contract={contract} />
      ))}
      {at.procures && (
        <details>
          <summary>{t("contract.enter")}</summary>
          <Afresh at={at}>{(at) => <CommitForm at={at} project={project} />}</Afresh>
        </details>
      )}
      {at.procures && Number(earmarked.amount) > 0 && (
        <details>
          <summary>{t("call.enter")}</summary>
          <Afresh at={at}>{(at) => <CallFailedForm at={at} project={project} contracts={contracts} />}</Afresh>
        </details>
      )}
      {at.finances && (
        <Afresh at={at}>
          {(at) =>
            Number(earmarked.amount) > Number(committed.amount) && (
              <details>
                <summary>{t("earmark.release")}</summary>
                <ReleaseForm at={at} project={project} />
              </details>
            )
          }
        </Afresh>
      )}
    </article>
  );
}
