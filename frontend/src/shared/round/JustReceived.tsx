import { useState } from "react";
import { Link, useLocation } from "react-router";
import { receiptsOf, useKept } from "#shared/device/outbox";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";

type Props = {
  round: string;
  /** Whether those of before are told too, where somebody may be about to vote anew. */
  earlier?: boolean;
};

/** A ballot that went out by itself, once the line was back, is told where its voter is looking. */
export function JustReceived({ round, earlier = false }: Props) {
  const { t } = useWords();
  const [opened] = useState(() => new Date().toISOString());
  const { pathname } = useLocation();
  const receipts = useKept(() => receiptsOf(round), round) ?? [];
  const isFresh = receipts.some(({ receivedAt }) => receivedAt > opened);

  const receiptPage = `/rounds/${round}/vote/receipt`;
  if (!(isFresh || (earlier && receipts.length > 0)) || pathname === receiptPage) return null;
  return (
    <Notice kind="ok">
      <strong>{isFresh ? `${t("receipt.title")}.` : t("outbox.before")}</strong>{" "}
      <Link to={receiptPage}>{t("waiting.receipt")}</Link>
    </Notice>
  );
}
