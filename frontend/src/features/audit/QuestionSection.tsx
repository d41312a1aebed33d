import { Link } from "react-router";
import { eventSentence } from "#shared/record/aboutOf";
import { Title } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Scrolling } from "#shared/ui/Scrolling";
import type { Asked, Found } from "./auditQuery";
import { paymentOf } from "./paymentOf";

type Props = { question: Asked; takes: boolean; all: () => void };

/** A question, how often and for how much, and the rows that lead to the events. */
export function QuestionSection({ question: { key, count, amount, findings }, takes, all }: Props) {
  const { t, money, number } = useWords();
  const name = t(`question.${key}`);
  const found = { count: number(count) };
  return (
    <section id={key}>
      <h3>{name}</h3>
      <p>
        <strong>{amount ? t("audit.foundMoney", { ...found, sum: money(amount) }) : t("audit.found", found)}</strong>
      </p>
      <Scrolling label={name}>
        <table className="data events-table">
          <thead>
            <tr>
              <th scope="col">{t("audit.event")}</th>
              <th scope="col">{t("audit.about")}</th>
              <th scope="col" className="n">
                {t("audit.sum")}
              </th>
              <th scope="col" className="n">
                {t("audit.days")}
              </th>
              <th scope="col">{t("audit.with")}</th>
            </tr>
          </thead>
          <tbody>
            {findings.nodes.map((row) => (
              <Row key={`${row.event.number} ${row.proposal?.id}`} row={row} about={takes ? name : undefined} />
            ))}
          </tbody>
        </table>
      </Scrolling>
      {findings.pageInfo.hasNextPage && (
        <button type="button" className="button" onClick={all}>
          {t("audit.more")}
        </button>
      )}
    </section>
  );
}

type RowProps = { row: Found; about?: string };

/** `about` is what auditors take it up as. */
function Row({ row: { event, proposal, amount, days, with: others }, about }: RowProps) {
  const words = useWords();
  const { t, exact, number } = words;
  const payment = paymentOf(event);
  return (
    <tr>
      <th scope="row">
        <Link to={`/events/${event.number}`}>
          {event.number} {eventSentence(event, words)}
        </Link>
        {payment && (
          <Link className="line" to={`/payments/${payment}`}>
            {t("audit.why")}
          </Link>
        )}
        {about && (
          <Link
            className="line"
            to={`/audits?${new URLSearchParams({ take: [event.number, ...others].join(), about })}`}
          >
            {t("audits.takeUp")}
          </Link>
        )}
      </th>
      <td>
        {proposal && (
          <Link to={`/proposals/${proposal.id}`}>
            {proposal.number} <Title of={proposal} />
          </Link>
        )}
      </td>
      <td className="n">{amount ? exact(amount) : "–"}</td>
      <td className="n">{days == null ? "–" : number(days)}</td>
      <td>
        {others.map((other) => (
          <Link key={other} className="line" to={`/events/${other}`}>
            {other}
          </Link>
        ))}
      </td>
    </tr>
  );
}
