import { useState } from "react";
import { Link, useParams } from "react-router";
import type { WhyPaidQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";
import { eventSentence } from "#shared/record/aboutOf";
import { KindNotice } from "#shared/round/RoundFramed";
import { moment, plainDay } from "#shared/text/dates";
import { Said, Title } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Facts } from "#shared/ui/Facts";
import { Notice } from "#shared/ui/Notice";
import { Page } from "#shared/ui/Page";
import { zone } from "./eventsQuery";
import { prove } from "./prove";

const WhyPaid = graphql(`
  query WhyPaid($payment: PaymentId!) {
    whyPaid(payment: $payment) {
      order paidOn reversed contract
      amount { amount currency }
      contractor { mn en }
      proposal { id number title { mn en } writtenTitle { erased text } }
      round { id kind name { mn en } locality { id name { mn en } } }
      ballots { first last count }
      links { step events { number type at data leafIndex citedBy { audit number title { mn en } } } }
    }
  }
`);

type Chain = NonNullable<WhyPaidQuery["whyPaid"]>;
type Step = Chain["links"][number];

export function WhyPaidPage() {
  const { paymentId = "" } = useParams();
  return (
    <Answered asked={useAsk(WhyPaid, { payment: paymentId })} find={(data) => data.whyPaid}>
      {(chain) => <Shown chain={chain} />}
    </Answered>
  );
}

function Shown({ chain }: { chain: Chain }) {
  const { t, text, money, number } = useWords();
  const { proposal, round, ballots } = chain;
  const paidAt = chain.links.find(({ step }) => step === "PAID")?.events[0]?.number ?? 0;
  return (
    <Page
      title={t("why.title")}
      eyebrow={text(round.name)}
      where={{ place: text(round.locality.name), round: round.id }}
    >
      <p className="lead">
        {proposal.number} <Title of={proposal} />: <strong>{money(chain.amount)}</strong>
      </p>
      <Facts
        facts={[
          [t("pay.day"), plainDay(chain.paidOn)],
          [t("pay.order"), chain.order],
          [
            t("contract.contractor"),
            <>
              <Said text={chain.contractor} />, {t("contract.number", { number: chain.contract })}
            </>,
          ],
        ]}
      />
      {chain.reversed && <Notice kind="warn">{t("pay.reversed")}</Notice>}
      <p>{t("why.lead")}</p>
      <p className="actions">
        <Link to={`/proposals/${proposal.id}`}>{t("event.proposal")}</Link>
        <Link to={`/rounds/${round.id}/money`}>{t("funds.title")}</Link>
      </p>
      <Picture links={chain.links} />
      <Proofs links={chain.links} />
      <ol className="thread chain-steps">
        {chain.links.map((link) => (
          <li key={link.step} id={link.step}>
            <h2>{t(`chainStep.${link.step}`)}</h2>
            <Events link={link} paidAt={paidAt} />
            {link.step === "COUNTED" && ballots && (
              <p className="meta">
                {t("why.ballots", {
                  count: number(ballots.count),
                  first: number(ballots.first),
                  last: number(ballots.last),
                })}
              </p>
            )}
          </li>
        ))}
      </ol>
      <KindNotice kind={round.kind} />
    </Page>
  );
}

/** The steps from the payment back to the wish; what has nothing in the record is drawn open. */
function Picture({ links }: { links: readonly Step[] }) {
  const { t, number } = useWords();
  return (
    <nav className="chain-picture" aria-label={t("why.picture")}>
      {links.map(({ step, events }) => (
        <a key={step} href={`#${step}`} className={events.length > 0 ? undefined : "missing"}>
          {t(`chainStep.${step}`)} <b>{number(events.length)}</b>
        </a>
      ))}
    </nav>
  );
}

/** What came only after the payment was no ground for it, and says so. */
function Events({ link: { events }, paidAt }: { link: Step; paidAt: number }) {
  const words = useWords();
  const { t, text } = words;
  if (events.length === 0) return <p className="meta">{t("why.missing")}</p>;
  return (
    <ul>
      {events.map((event) => (
        <li key={event.number}>
          <Link to={`/events/${event.number}`}>
            {event.number} {eventSentence(event, words)}
          </Link>{" "}
          <span className="meta">
            {moment(event.at, zone)}
            {event.number > paidAt && ` · ${t("why.after")}`}
          </span>
          {event.citedBy.map(({ audit, number, title }) => (
            <Link
              key={`${audit} ${number}`}
              className="line"
              to={`/audits/${encodeURIComponent(audit)}#finding-${number}`}
            >
              {t("audit.citedBy", { finding: `${audit}/${number} ${text(title)}` })}
            </Link>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** All proofs of the chain, one after the other, in the reader's own browser. */
function Proofs({ links }: { links: readonly Step[] }) {
  const { t, number } = useWords();
  const [done, setDone] = useState<{ looked: number; proven: number }>();
  const events = links.flatMap((link) => link.events);

  async function check() {
    let proven = 0;
    for (const [place, { number: its, leafIndex, data }] of events.entries()) {
      setDone({ looked: place, proven });
      const found =
        leafIndex == null ? undefined : await prove({ number: its, leafIndex, data }).catch(() => undefined);
      if (found?.included && found.signed && found.same) proven++;
    }
    setDone({ looked: events.length, proven });
  }

  if (!done)
    return (
      <p className="actions">
        <button type="button" className="button" onClick={check}>
          {t("why.prove")}
        </button>
      </p>
    );
  if (done.looked < events.length)
    return <Notice live>{t("why.checking", { done: number(done.looked), total: number(events.length) })}</Notice>;
  return (
    <Notice kind={done.proven === events.length ? "ok" : "bad"} live>
      {t("why.proven", { proven: number(done.proven), total: number(events.length) })}
    </Notice>
  );
}
