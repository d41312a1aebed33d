import { Link } from "react-router";
import { Title } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Bar } from "#shared/ui/Bar";
import { Scrolling } from "#shared/ui/Scrolling";
import type { At } from "./at";
import { orderOf } from "./hands";

/** The meeting's order: as it stands once concluded, before that as the hands have it so far. */
export function Order({ at: { meeting } }: { at: At }) {
  const { t, number } = useWords();
  const order = meeting.ranking ?? orderOf(meeting.sittings);
  const [first] = order;
  if (!first) return null;
  return (
    <section>
      <h2>{t(meeting.ranking ? "meeting.order" : "meeting.orderSoFar")}</h2>
      <Scrolling label={t(meeting.ranking ? "meeting.order" : "meeting.orderSoFar")}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col" className="n">
                {t("meeting.place")}
              </th>
              <th scope="col">{t("results.project")}</th>
              <th scope="col" className="n">
                {t("meeting.hands")}
              </th>
            </tr>
          </thead>
          <tbody>
            {order.map(({ rank, hands, proposal }) => (
              <tr key={proposal.id}>
                <td className="n">{number(rank)}</td>
                <th scope="row">
                  <Link to={`/proposals/${proposal.id}`}>
                    {proposal.number} <Title of={proposal} />
                  </Link>
                  <Bar part={hands} whole={first.hands} />
                </th>
                <td className="n">{number(hands)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </section>
  );
}
