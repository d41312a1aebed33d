import { useState } from "react";
import { useWords } from "#shared/text/words";

/** Enough of a hash to compare by eye, the whole of it to copy. */
export function HashLine({ hash, label }: { hash: string; label: string }) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <span className="hash">
      {label}: <code title={hash}>{hash.slice(0, 12)}…</code>
      <CopyButton
        text={hash}
        label={copied ? t("copy.done") : t("copy.do")}
        onCopied={() => setCopied(true)}
        of={label}
      />
    </span>
  );
}

type CopyProps = { text: string; label: string; of: string; onCopied: () => void };

/** Nothing where the browser cannot copy: over plain http in a local network, for one. */
export function CopyButton({ text, label, of, onCopied }: CopyProps) {
  if (!navigator.clipboard) return null;
  return (
    <button
      type="button"
      className="link"
      aria-label={`${label}: ${of}`}
      onClick={() => navigator.clipboard.writeText(text).then(onCopied, () => {})}
    >
      {label}
    </button>
  );
}
