import { Link, useParams } from "react-router";
import type { KeptReceipt } from "#shared/device/database";
import { receiptsOf, useKept } from "#shared/device/outbox";
import { Deadline } from "#shared/round/Deadline";
import { isOpen, stageOf } from "#shared/round/frame";
import { RoundFramed } from "#shared/round/RoundFramed";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Notice } from "#shared/ui/Notice";
import { type BallotRound, useBallot } from "./ballotQuery";
import { Outbox } from "./Outbox";
import { Receipt } from "./Receipt";
import { isSpent } from "./revisions";

export function ReceiptPage() {
  const { roundId = "" } = useParams();
  const { t } = useWords();
  const asked = useBallot(roundId);
  const receipts = useKept(() => receiptsOf(roundId), roundId);
  const latest = receipts?.[0];
  return (
    <Answered asked={asked} find={(data) => data.round}>
      {(round) => (
        <RoundFramed
          round={round}
          title={t(receipts && !latest ? "receipt.noneTitle" : "receipt.title")}
          className="narrow receipt-page"
        >
          <Outbox round={round.id} refused={asked.again} />
          {latest ? <Received round={round} receipt={latest} /> : receipts && <NoReceipt round={round} />}
        </RoundFramed>
      )}
    </Answered>
  );
}

function NoReceipt({ round }: { round: BallotRound }) {
  const { t } = useWords();
  return (
    <>
      <Notice>{t("receipt.none")}</Notice>
      <p className="actions">
        <Link className="button" to={`/rounds/${round.id}/vote`}>
          {t("nav.vote")}
        </Link>
        <Link className="button" to={`/rounds/${round.id}/receipts`}>
          {t("nav.receipts")}
        </Link>
      </p>
    </>
  );
}

function Received({ round, receipt }: { round: BallotRound; receipt: KeptReceipt }) {
  const { t } = useWords();
  const closesAt = stageOf(round, "VOTING")?.closesAt;
  const spent = round.rules != null && isSpent(receipt.revision, round.rules);
  const next = ["receipt.next.record", "receipt.next.close", "receipt.next.count"] as const;
  return (
    <>
      <Receipt round={round} receipt={receipt} />
      <section>
        <h2>{t("receipt.next")}</h2>
        <ol>
          {next.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ol>
        {round.rules && !round.rules.publishOpenings && <p>{t("receipt.notPublished")}</p>}
      </section>
      {isOpen(round, "VOTING") && (
        <section className="no-print">
          <h2>{t("receipt.change")}</h2>
          <p>{t(spent ? "receipt.changeSpent" : "receipt.changeHow")}</p>
          {closesAt && !spent && (
            <p className="meta">
              <Deadline at={closesAt} zone={round.locality.timeZone} />
            </p>
          )}
          {!spent && (
            <p>
              <Link className="button" to={`/rounds/${round.id}/vote`}>
                {t("nav.vote")}
              </Link>
            </p>
          )}
        </section>
      )}
    </>
  );
}
