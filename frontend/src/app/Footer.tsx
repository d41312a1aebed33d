import { Link, useLocation } from "react-router";
import { useMe } from "#shared/graph/meQuery";
import { useWords } from "#shared/text/words";

/** Pages that are asked of the past as they are of now. */
const ofThePast =
  /^\/(rounds\/[^/]+(\/(proposals|results|khural|meetings|sheets|plans|money))?|(proposals|meetings|sittings|resolutions)\/[^/]+|bodies\/[^/]+\/procedure)$/;

export function Footer() {
  const { t } = useWords();
  const { data, error } = useMe();
  const { pathname } = useLocation();
  return (
    <footer className="app-footer">
      <p>{t("footer.text")}</p>
      <p className="links">
        {ofThePast.test(pathname) && <Link to="?asof=">{t("asAt.link")}</Link>}
        <Link to="/glossary">{t("glossary.title")}</Link>
        <Link to="/verify">{t("verify.title")}</Link>
        <Link to="/audit">{t("audit.title")}</Link>
        {data?.me.signedIn ? (
          <Link to="/profile">{t("profile.title")}</Link>
        ) : error?.networkError ? (
          t("fault.offline")
        ) : (
          <Link to="/sign-in">{t("footer.officials")}</Link>
        )}
        {data?.me.appointment?.office === "ADMINISTRATOR" && (
          <Link to="/administration">{t("administration.title")}</Link>
        )}
      </p>
      {data && data.me.oneClickPeople.length > 0 && (
        <p>
          <Link to="/people">{t("footer.development")}</Link>
        </p>
      )}
    </footer>
  );
}
