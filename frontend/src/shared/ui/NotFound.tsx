import { Link, useLocation } from "react-router";
import { useIsThen } from "#shared/graph/asOf";
import { useWords } from "#shared/text/words";
import { Page } from "./Page";

export function NotFound() {
  const { t } = useWords();
  const { pathname } = useLocation();
  const isThen = useIsThen();
  return (
    <Page title={t(isThen ? "notFound.then" : "notFound.title")} className="not-found">
      <p className="lead">{t(isThen ? "notFound.thenText" : "notFound.text")}</p>
      <p>
        <Link className="button" to={isThen ? pathname : "/"}>
          {t(isThen ? "notFound.now" : "notFound.home")}
        </Link>
      </p>
    </Page>
  );
}
