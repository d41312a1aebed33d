import { useState } from "react";
import { Link, useLocation } from "react-router";
import { receiptsOf, useKept } from "#shared/device/outbox";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";

/** A ballot that went out by itself, once the line was back, is told where its voter is looking. */
export function JustReceived({ round }: { round: string }) {
  const { t } = useWords();
  const [opened] = useState(() => new Date().toISOString());
  const { pathname } = useLocation();
  const receipts = useKept(() => receiptsOf(round), round);
  const fresh = receipts?.find(({ receivedAt }) => receivedAt > opened);

  const receiptPage = `/rounds/${round}/vote/receipt`;
  if (!fresh || pathname === receiptPage) return null;
  return (
    <Notice kind="ok">
      <strong>{t("receipt.title")}.</strong> <Link to={receiptPage}>{t("waiting.receipt")}</Link>
    </Notice>
  );
}
