import { useLayoutEffect, useRef, useState } from "react";
import { Link, useParams } from "react-router";
import type { RecordResolutionInput } from "#shared/graph/generated/graphql";
import { RoundFramed } from "#shared/round/RoundFramed";
import { plainDay } from "#shared/text/dates";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { isKeeper } from "./at";
import { ConveneForm } from "./ConveneForm";
import { type KhuralRound, useDecidingBodies, useKhural } from "./khuralQuery";
import { Recorded } from "./Recorded";
import { RecordForm } from "./RecordForm";

/** Where a round was decided: every sitting that had it on its agenda, and what came of it. */
export function KhuralPage() {
  const { roundId = "" } = useParams();
  const { t } = useWords();
  const asked = useKhural(roundId);
  return (
    <Answered asked={asked} find={({ round, me }) => round && { round, keeps: isKeeper(me.appointment?.office) }}>
      {({ round, keeps }) => (
        <RoundFramed round={round} title={t("khural.title")}>
          <p className="lead">{t("khural.lead")}</p>
          <Resolutions round={round} />
          <Sittings round={round} />
          <Bodies round={round} />
          {keeps && (
            <section>
              <h2>{t("khural.convene")}</h2>
              <ConveneForm round={round} />
              <Recording round={round} again={asked.again} />
            </section>
          )}
        </RoundFramed>
      )}
    </Answered>
  );
}

/** The form is there once it is asked for, as most days nobody needs it. */
function Recording({ round, again }: { round: KhuralRound; again: () => void }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [recorded, setRecorded] = useState<RecordResolutionInput>();
  const told = useRef<HTMLDivElement>(null);
  // Before the frame in which a heading would take the focus.
  useLayoutEffect(() => {
    if (recorded) told.current?.focus();
  }, [recorded]);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("record.title")}</summary>
      {open && (
        <>
          <p>{t("record.lead")}</p>
          {recorded && (
            <div ref={told} tabIndex={-1}>
              <Recorded {...recorded} />
            </div>
          )}
          <RecordForm
            key={recorded && `${recorded.year} ${recorded.number}`}
            round={round}
            done={(sent) => {
              setRecorded(sent);
              again();
            }}
          />
        </>
      )}
    </details>
  );
}

function Resolutions({ round: { resolutions } }: { round: KhuralRound }) {
  const { t, money } = useWords();
  return (
    <section>
      <h2>{t("khural.resolutions")}</h2>
      {resolutions.length === 0 && <p className="empty">{t("khural.noResolutions")}</p>}
      <ul className="cards wide">
        {resolutions.map(({ id, number, title, status, adoptedOn, annex, body, amends, rescinds, ofSession }) => (
          <li key={id} className="card">
            <h3>
              <Link to={`/resolutions/${id}`}>
                {t("resolution.number", { number })}: <Said text={title} />
              </Link>
            </h3>
            {annex && <p className="card-sum">{money(annex.total)}</p>}
            <p className="card-meta">
              <span>
                <Said text={body.name} />
              </span>
              <span>{plainDay(adoptedOn)}</span>
              <span>{t(`resolutionStatus.${status}`)}</span>
            </p>
            {ofSession && <p>{t("resolution.of_session")}</p>}
            <Changed name={t("resolution.amends")} other={amends} />
            <Changed name={t("resolution.rescinds")} other={rescinds} />
            <Changed
              name={t("resolution.supersededBy")}
              other={amends?.amendedBy?.id === id ? undefined : amends?.amendedBy}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

type Other = Pick<
  NonNullable<KhuralRound["resolutions"][number]["amends"]>,
  "id" | "year" | "number" | "status" | "title"
>;
type ChangedProps = { name: string; other?: Other | null };

/** It may be tied to no round, and then it stands in no other list. */
function Changed({ name, other }: ChangedProps) {
  const { t } = useWords();
  if (!other) return null;
  return (
    <p>
      {name}:{" "}
      <Link to={`/resolutions/${other.id}`}>
        {t("resolution.ofYear", { number: other.number, year: other.year })}: <Said text={other.title} />
      </Link>
      {other.status === "RESCINDED" && ` (${t("resolutionStatus.RESCINDED")})`}
    </p>
  );
}

/** By whose rules they were held. */
function Bodies({ round }: { round: KhuralRound }) {
  const { t } = useWords();
  const bodies = useDecidingBodies(round.locality.id);
  if (bodies.length === 0) return null;
  return (
    <section>
      <h2>{t("khural.rules")}</h2>
      <ul className="plain">
        {bodies.map(({ id, name }) => (
          <li key={id}>
            <Link to={`/bodies/${id}/procedure`}>
              <Said text={name} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sittings({ round: { sittings, locality } }: { round: KhuralRound }) {
  const { t, deadline, number } = useWords();
  return (
    <section>
      <h2>{t("khural.sittings")}</h2>
      {sittings.length === 0 && <p className="empty">{t("khural.noSittings")}</p>}
      <ul className="cards wide">
        {newestFirst(sittings).map((sitting) => (
          <li key={sitting.id} className="card">
            <h3>
              <Link to={`/sittings/${sitting.id}`}>
                {t(`sittingKind.${sitting.kind}`)}, {deadline(sitting.opensAt, locality.timeZone)}
              </Link>
            </h3>
            <p className="card-meta">
              <span>
                <Said text={sitting.body.name} />
              </span>
              <span>{t(`sittingStatus.${sitting.status}`)}</span>
            </p>
            {sitting.due > 0 && (
              <p className="card-meta">
                {t(sitting.hasQuorum ? "quorum.there" : "quorum.missed")}{" "}
                {t("quorum.short", { present: number(sitting.present), due: number(sitting.due) })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const newestFirst = (sittings: KhuralRound["sittings"]) =>
  [...sittings].sort((one, other) => other.opensAt.localeCompare(one.opensAt));
