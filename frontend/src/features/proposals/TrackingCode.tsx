import { useState } from "react";
import { grouped } from "#shared/device/crockford";
import { madeTrackingCode } from "#shared/device/trackingCode";
import { useWords } from "#shared/text/words";
import { CopyButton } from "#shared/ui/HashLine";

/** Shown because only the person and this device have it. */
export function TrackingCode() {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const code = madeTrackingCode();
  return (
    <section>
      <h2>{t("tracking.title")}</h2>
      <p className="code">{grouped(code)}</p>
      <p>
        {t("tracking.text")}{" "}
        <CopyButton
          text={code}
          label={t(copied ? "copy.done" : "copy.do")}
          of={t("tracking.title")}
          onCopied={() => setCopied(true)}
        />
      </p>
    </section>
  );
}
