import type { ReactNode } from "react";
import { Link } from "react-router";
import { Afresh } from "#shared/form/Afresh";
import { Confirmed } from "#shared/form/Confirmed";
import { moment, plainDay } from "#shared/text/dates";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Facts } from "#shared/ui/Facts";
import { useDiscardFindingDraft, useReleaseFinding } from "./auditCommands";
import type { Audit, Draft } from "./auditsQuery";
import { DraftForm } from "./DraftForm";

type Props = {
  audit: Audit;
  draft: Draft;
  refresh: () => void;
  saved: () => void;
  /** Released or dropped: the card goes. */
  done: () => void;
};

/** A draft with who changed it; what is released is the version that stands here. */
export function DraftCard({ audit, draft, refresh, saved, done }: Props) {
  const { t, text, money } = useWords();
  const input = { audit: audit.code, draftId: draft.id, seen: draft.version };
  const title = text(draft.title);
  const facts: [string, ReactNode][] = [
    [t("finding.amount"), draft.amount && money(draft.amount)],
    [t("finding.receiver"), draft.receiver && text(draft.receiver)],
    [t("finding.due"), draft.due && plainDay(draft.due)],
    [
      t("finding.evidence"),
      draft.evidence.length > 0 && (
        <span className="facts-line">
          {draft.evidence.map((event) => (
            <Link key={event} to={`/events/${event}`}>
              {event}
            </Link>
          ))}
        </span>
      ),
    ],
  ];
  return (
    <li className="card">
      <p className="card-meta">{t(`findingKind.${draft.kind}`)}</p>
      <h3>
        <Said text={draft.title} />
      </h3>
      <p className="written">{draft.text}</p>
      <Facts facts={facts} />
      <ol className="card-meta">
        {draft.changes.map(({ version, at, by }) => (
          <li key={version} className="line">
            {t("bench.version", {
              version,
              at: moment(at, audit.locality.timeZone),
              who: by?.holder.text ?? "–",
            })}
          </li>
        ))}
      </ol>
      <Afresh at={{ again: saved }} shows={draft.version}>
        {({ again }) => (
          <details>
            <summary>{t("bench.change")}</summary>
            <DraftForm audit={audit} draft={draft} refresh={refresh} done={again} />
          </details>
        )}
      </Afresh>
      <Confirmed
        name={t("bench.release")}
        question={t("bench.releaseAsk", { version: draft.version, title })}
        command={useReleaseFinding()}
        input={input}
        look={refresh}
        done={done}
      />
      <Confirmed
        name={t("bench.discard")}
        question={t("bench.discardAsk", { version: draft.version, title })}
        command={useDiscardFindingDraft()}
        input={input}
        look={refresh}
        done={done}
      />
    </li>
  );
}
