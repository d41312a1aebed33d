import { useWords } from "#shared/text/words";
import { Notice } from "./Notice";

/** A moment of this device's own past is told by its own clock. */
export function SeenNote({ at }: { at: string }) {
  const { t, deadline } = useWords();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Notice kind="warn" live>
      <strong>{t("offline.none")}</strong> {t("offline.seen", { at: deadline(at, zone) })}
    </Notice>
  );
}
