import { Link } from "react-router";
import { useRecorded } from "#shared/form/useRecorded";
import { ComeIn } from "#shared/graph/ComeIn";
import { Title, Written } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Facts } from "#shared/ui/Facts";
import { Notice } from "#shared/ui/Notice";
import { Page } from "#shared/ui/Page";
import { DecideForms } from "./DecideForms";
import { type ErasureRequest, isPublished, useErasures } from "./erasureQuery";

/** What people want taken away, for the office that decides; the oldest first. */
export function ErasuresPage() {
  const { t } = useWords();
  const asked = useErasures();
  const decided = useRecorded();
  function done() {
    decided.tell();
    asked.again();
  }
  return (
    <Answered asked={asked} find={(data) => data}>
      {({ me, reasons, erasureRequests }) => (
        <Page title={t("erasures.title")}>
          {me.appointment ? (
            <>
              <p className="lead">
                {erasureRequests.length === 0
                  ? t("erasures.none")
                  : t("erasures.count", { count: erasureRequests.length })}
              </p>
              {decided.notice}
              {erasureRequests.map((request, place) => (
                <article key={request.text.commitment} className="card">
                  <Asked request={request} zone={me.appointment?.body.locality.timeZone ?? "UTC"} />
                  <DecideForms place={place} request={request} reasons={reasons} done={done} />
                </article>
              ))}
            </>
          ) : (
            <Notice>
              {t("erasures.officials")} <ComeIn />
            </Notice>
          )}
        </Page>
      )}
    </Answered>
  );
}

function Asked({ request, zone }: { request: ErasureRequest; zone: string }) {
  const { t, date, coded } = useWords();
  const { proposal, ground, requestedAt, text } = request;
  return (
    <>
      <blockquote>
        <Written text={text} />
      </blockquote>
      <Facts
        facts={[
          [t("erasures.ground"), coded(`reason.${ground}`, ground)],
          [t("erasures.askedAt"), requestedAt && date(requestedAt, zone)],
          [
            t("erasures.where"),
            proposal && (
              <Link key="where" to={`/proposals/${proposal.id}`}>
                {proposal.number} <Title of={proposal} />
              </Link>
            ),
          ],
        ]}
      />
      {isPublished(text.text, proposal) && <Notice kind="warn">{t("erasures.repeated")}</Notice>}
    </>
  );
}
