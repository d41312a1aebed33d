import { useWords } from "#shared/text/words";
import { Page } from "#shared/ui/Page";

/** A page whose script could not be fetched: there is no line, or the build that it belonged to is gone. */
export function NotHere() {
  const { t } = useWords();
  return (
    <Page title={t("state.failed")}>
      <p className="lead">{t("offline.notHere")}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {t("state.again")}
      </button>
    </Page>
  );
}
