import { Link } from "react-router";
import { eventSentence } from "#shared/record/aboutOf";
import { Title } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { type Column, Records } from "#shared/ui/Records";
import type { Asked, Found } from "./auditQuery";
import { paymentOf } from "./paymentOf";

type Props = { question: Asked; takes: boolean; all: () => void };

/** A question, how often and for how much, and the rows that lead to the events. */
export function QuestionSection({ question: { key, count, amount, findings }, takes, all }: Props) {
  const { t, money, exact, number } = useWords();
  const name = t(`question.${key}`);
  const found = { count: number(count) };
  const columns: Column<Found>[] = [
    { label: t("audit.event"), kind: "head", of: (row) => <Happened row={row} about={takes ? name : undefined} /> },
    {
      label: t("audit.about"),
      of: ({ proposal }) =>
        proposal && (
          <Link to={`/proposals/${proposal.id}`}>
            {proposal.number} <Title of={proposal} />
          </Link>
        ),
    },
    { label: t("audit.sum"), kind: "number", of: ({ amount }) => amount && exact(amount) },
    { label: t("audit.days"), kind: "number", of: ({ days }) => days != null && number(days) },
    {
      label: t("audit.with"),
      of: ({ with: others }) =>
        others.length > 0 &&
        others.map((other) => (
          <Link key={other} className="line" to={`/events/${other}`}>
            {other}
          </Link>
        )),
    },
  ];
  return (
    <section id={key}>
      <h3>{name}</h3>
      <p>
        <strong>{amount ? t("audit.foundMoney", { ...found, sum: money(amount) }) : t("audit.found", found)}</strong>
      </p>
      <Records wide label={name} columns={columns} rows={findings.nodes} keyOf={keyOf} />
      {findings.pageInfo.hasNextPage && (
        <button type="button" className="button" onClick={all}>
          {t("audit.more")}
        </button>
      )}
    </section>
  );
}

type RowProps = { row: Found; about?: string };

/** What happened, and the ways on. `about` is what auditors take it up as. */
function Happened({ row: { event, with: others }, about }: RowProps) {
  const words = useWords();
  const { t } = words;
  const payment = paymentOf(event);
  return (
    <>
      <Link to={`/events/${event.number}`}>
        {event.number} {eventSentence(event, words)}
      </Link>
      {payment && (
        <Link className="line" to={`/payments/${payment}`}>
          {t("audit.why")}
        </Link>
      )}
      {about && (
        <Link className="line" to={`/audits?${new URLSearchParams({ take: [event.number, ...others].join(), about })}`}>
          {t("audits.takeUp")}
        </Link>
      )}
    </>
  );
}

const keyOf = ({ event, proposal }: Found) => `${event.number} ${proposal?.id}`;
