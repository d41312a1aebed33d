import { Link } from "react-router";
import { useWords } from "#shared/text/words";
import { Page } from "./Page";

export function NotFound() {
  const { t } = useWords();
  return (
    <Page title={t("notFound.title")} className="not-found">
      <p className="lead">{t("notFound.text")}</p>
      <p>
        <Link className="button" to="/">
          {t("notFound.home")}
        </Link>
      </p>
    </Page>
  );
}
