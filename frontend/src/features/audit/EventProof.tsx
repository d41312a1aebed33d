import { useEffect, useState } from "react";
import { Unreadable } from "#shared/bundle/note";
import { download } from "#shared/device/download";
import { useWords } from "#shared/text/words";
import { Facts } from "#shared/ui/Facts";
import { Notice } from "#shared/ui/Notice";
import { type Proven, prove } from "./prove";

type Props = { event: { number: number; leafIndex?: number | null; data: string } };
type Work = { at: "working" | "waiting" | "failed" } | { at: "done"; proven: Proven };

/** The proof of one event, worked out by the reader's own browser. */
export function EventProof({ event: { number, leafIndex, data } }: Props) {
  const { t } = useWords();
  const [work, setWork] = useState<Work>({ at: "working" });

  useEffect(() => {
    let here = true;
    const tell = (done: Work) => here && setWork(done);
    if (leafIndex == null) tell({ at: "waiting" });
    else
      prove({ number, leafIndex, data }).then(
        (proven) => tell(proven ? { at: "done", proven } : { at: "waiting" }),
        (wrong) => {
          tell({ at: "failed" });
          if (!(wrong instanceof Unreadable || wrong instanceof TypeError)) throw wrong;
        },
      );
    return () => {
      here = false;
    };
  }, [number, leafIndex, data]);

  return (
    <section className="reserve">
      <h2>{t("proof.title")}</h2>
      <p>{t("proof.lead")}</p>
      {work.at === "working" && <Notice live>{t("proof.working")}</Notice>}
      {work.at === "waiting" && (
        <Notice kind="warn" live>
          {t("proof.waiting")}
        </Notice>
      )}
      {work.at === "failed" && (
        <Notice kind="bad" live>
          {t("proof.failed")}
        </Notice>
      )}
      {work.at === "done" && <Verdict proven={work.proven} number={number} />}
    </section>
  );
}

function Verdict({ proven, number: event }: { proven: Proven; number: number }) {
  const { t, number } = useWords();
  return (
    <>
      <Notice kind={proven.included ? "ok" : "bad"} live>
        {t(proven.included ? "proof.included" : "proof.notIncluded")}
      </Notice>
      {!proven.signed && <Notice kind="bad">{t("proof.unsigned")}</Notice>}
      {!proven.same && <Notice kind="bad">{t("proof.differs")}</Notice>}
      <p className="meta">{t("proof.key")}</p>
      <Facts
        facts={[
          [t("proof.size"), number(proven.size)],
          [t("proof.witnesses"), number(proven.witnesses)],
          [t("proof.code"), <code key="code">{proven.code}</code>],
        ]}
      />
      <p className="actions">
        <button
          type="button"
          className="button"
          onClick={() => download(`event-${event}.tlog-proof`, "text/plain", proven.file)}
        >
          {t("proof.take")}
        </button>
      </p>
      <details>
        <summary>{t("proof.bytes")}</summary>
        <pre lang="en">{proven.leaf}</pre>
      </details>
      <details>
        <summary>{t("proof.path")}</summary>
        <ol className="hashes">
          {proven.path.map((hash) => (
            <li key={hash}>
              <code>{hash}</code>
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
