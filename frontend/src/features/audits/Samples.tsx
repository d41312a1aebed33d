import { useState } from "react";
import { Link } from "react-router";
import { useWords } from "#shared/text/words";
import { HashLine } from "#shared/ui/HashLine";
import { Notice } from "#shared/ui/Notice";
import { type Audit, type Sample, useCounted } from "./auditsQuery";
import { redraw } from "./redraw";

/** Each sample with what anybody needs to draw it again, and a press that does. */
export function Samples({ audit }: { audit: Audit }) {
  const { t } = useWords();
  return (
    <section id="samples">
      <h2>{t("sample.title")}</h2>
      {audit.samples.length === 0 && <p className="empty">{t("sample.none")}</p>}
      {audit.samples.map((sample) => (
        <OneSample key={sample.number} code={audit.code} sample={sample} />
      ))}
    </section>
  );
}

function OneSample({ code, sample }: { code: string; sample: Sample }) {
  const { t, number } = useWords();
  return (
    <article className="card">
      <h3>
        {sample.number}. {t(`sample.of.${sample.of}`)}
      </h3>
      {sample.question && (
        <p>
          <Link to={`/audit?round=${sample.round}#${sample.question}`}>{t(`question.${sample.question}`)}</Link>
        </p>
      )}
      <p>{t("sample.drawn", { population: number(sample.population), size: number(sample.events.length) })}</p>
      <p className="facts-line">
        {sample.events.map((event) => (
          <Link key={event} to={`/events/${event}`}>
            {event}
          </Link>
        ))}
      </p>
      <details>
        <summary>{t("sample.how")}</summary>
        <div className="details">
          <p>
            <HashLine hash={sample.seed} label={t("sample.seed")} />{" "}
            <Link to={`/events/${sample.upTo}`}>{t("event.number", { number: number(sample.upTo) })}</Link>
          </p>
          <ol>
            <li>{t("sample.step1")}</li>
            <li>{t("sample.step2")}</li>
            <li>{t("sample.step3")}</li>
          </ol>
          <pre lang="en">{`printf '%s:%s' ${sample.seed} NUMBER | sha256sum`}</pre>
          <Again code={code} sample={sample} />
        </div>
      </details>
    </article>
  );
}

/** The population is asked of the host once more; the drawing is this browser's own. */
function Again({ code, sample }: { code: string; sample: Sample }) {
  const { t, number } = useWords();
  const [pressed, setPressed] = useState(false);
  const { data } = useCounted(code, !pressed);
  const counted = data?.audit?.samples.find((other) => other.number === sample.number)?.counted;
  if (!pressed || !counted)
    return (
      <p className="actions">
        <button type="button" className="button" onClick={() => setPressed(true)}>
          {t("sample.again")}
        </button>
      </p>
    );
  const same =
    counted.length === sample.population &&
    redraw(sample.seed, counted, sample.events.length).join() === sample.events.join();
  return (
    <Notice kind={same ? "ok" : "bad"} live>
      {same ? t("sample.same", { count: number(counted.length) }) : t("sample.differs")}
    </Notice>
  );
}
