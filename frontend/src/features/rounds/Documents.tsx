import { Link } from "react-router";
import { shortDate } from "#shared/text/dates";
import { useWords } from "#shared/text/words";
import type { RoundMore } from "./moreQuery";

/** Every paper of the round in one list: what was decided, what was minuted, and the record itself. */
export function Documents({ round, zone }: { round: RoundMore; zone: string }) {
  const { t, text, language } = useWords();
  const { id, resolutions, sittings, meetings, balloting } = round;
  const minuted = meetings.filter(({ minutes, concludedAt }) => minutes || concludedAt);
  const feed = `/rounds/${id}/feed${language === "en" ? ".en" : ""}.atom`;
  return (
    <section>
      <h2>{t("documents.title")}</h2>
      <ul className="documents">
        {resolutions.map(({ id, number, title, rescindedBy }) => (
          <li key={id}>
            <Link to={`/resolutions/${id}`}>{t("documents.resolution", { number, title: text(title) })}</Link>
            {rescindedBy && (
              <Link to={`/resolutions/${rescindedBy.id}`}>
                {t("documents.rescinded", { number: rescindedBy.number })}
              </Link>
            )}
          </li>
        ))}
        {sittings.map(({ id, opensAt }) => (
          <li key={id}>
            <Link to={`/sittings/${id}`}>{t("documents.sitting", { day: shortDate(opensAt, zone) })}</Link>
          </li>
        ))}
        {minuted.map(({ id, area, files }) => (
          <li key={id}>
            <Link to={`/meetings/${id}`}>{t("documents.meeting", { area: text(area.name) })}</Link>
            {files.map((hash, place) => (
              <a key={hash} href={`/files/${hash}`}>
                {t("documents.file", { place: place + 1 })}
              </a>
            ))}
          </li>
        ))}
        <li>
          <Link to={`/rounds/${id}/terms`}>{t("roundTerms.title")}</Link>
        </li>
        {balloting?.openingsPublished && balloting.certifiedAt && (
          <li>
            <a href={`/rounds/${id}/election.pb`} download>
              {t("documents.results")}
            </a>
          </li>
        )}
        <li>
          <a href={`/log/bundle.zip?round=${id}`} download>
            {t("documents.record")}
          </a>
        </li>
        <li>
          <a href={feed} type="application/atom+xml">
            {t("feed.follow")}
          </a>
        </li>
      </ul>
    </section>
  );
}
