import { useEffect, useState } from "react";
import { type Checkpoint, printedCode, readCheckpoint, readNote } from "#shared/bundle/note";
import { useWords } from "#shared/text/words";
import { Loading } from "#shared/ui/Loading";
import { Notice } from "#shared/ui/Notice";
import { Page } from "#shared/ui/Page";
import { Qr } from "#shared/ui/Qr";
import "./poster.css";

type Signed = { note: string; checkpoint: Checkpoint; goesOn: boolean };

/** A sheet for a notice board: what is on record today, in 33 characters that nobody can change afterwards. */
export function PosterPage() {
  const { t } = useWords();
  const [signed, setSigned] = useState<Signed | null>();
  useEffect(() => {
    let asked = true;
    latest().then(
      (found) => asked && setSigned(found),
      () => asked && setSigned(null),
    );
    return () => {
      asked = false;
    };
  }, []);
  if (signed === undefined) return <Loading />;
  return (
    <Page title={t("poster.title")}>
      {signed === null && <Notice kind="bad">{t("poster.none")}</Notice>}
      {signed && !signed.goesOn && <Notice kind="bad">{t("poster.halted")}</Notice>}
      {signed && <Poster {...signed} />}
    </Page>
  );
}

function Poster({ note, checkpoint }: Signed) {
  const { t, number, date } = useWords();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <section className="paper">
      <p className="lead">{t("poster.lead")}</p>
      <p className="printed-code">{printedCode(checkpoint)}</p>
      <dl className="facts">
        <dt>{t("verify.log")}</dt>
        <dd>{checkpoint.origin}</dd>
        <dt>{t("verify.size")}</dt>
        <dd>{number(checkpoint.size)}</dd>
        <dt>{t("poster.printed")}</dt>
        <dd>{date(new Date().toISOString(), zone)}</dd>
      </dl>
      <Qr text={note} label={t("poster.scan")} />
      <p>{t("poster.how", { address: `${location.origin}/verify` })}</p>
      <button type="button" className="button primary no-print" onClick={() => window.print()}>
        {t("print")}
      </button>
    </section>
  );
}

async function latest(): Promise<Signed | null> {
  const [answer, health] = await Promise.all([fetch("/log/checkpoint"), fetch("/health/log")]);
  if (!answer.ok) return null;
  const note = await answer.text();
  return { note, checkpoint: readCheckpoint(readNote(new TextEncoder().encode(note)).text), goesOn: health.ok };
}
