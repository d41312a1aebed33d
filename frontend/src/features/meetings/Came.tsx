import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Tally } from "#shared/ui/Tally";
import type { At } from "./at";
import { Quorum } from "./Quorum";

/** Whether enough people came, all sittings together, with the share and where it is laid down. */
export function Came({ at: { meeting } }: { at: At }) {
  const { t, number } = useWords();
  const { quorum, present, rule, area, sittings, reconvenedFor } = meeting;
  const figure = rule.base === "HOUSEHOLDS" ? area.figures?.households : area.figures?.adults;
  return (
    <section>
      <h2>{t("meeting.who")}</h2>
      <Quorum of={meeting} />
      {sittings.length > 0 && (
        <Tally
          parts={sittings.map((sitting) => ["for", sitting.present] as const)}
          whole={Math.max(present, quorum)}
          marks={[[t("meeting.mark"), quorum]]}
        />
      )}
      <p className="meta">
        {t(`meeting.base.${rule.base}`, { share: `${rule.numerator}/${rule.denominator}` })}
        {figure ? `: ${number(figure)}` : ""}
        {rule.source && (
          <>
            {" · "}
            <Said text={rule.source} />
          </>
        )}
      </p>
      {reconvenedFor && <Reconvened reason={reconvenedFor} />}
    </section>
  );
}

function Reconvened({ reason }: { reason: string }) {
  const { t, coded } = useWords();
  return <p>{t("meeting.reconvened", { reason: coded(`reason.${reason}`, reason) })}</p>;
}
