import { Link, useLocation } from "react-router";
import { useMe } from "#shared/graph/meQuery";
import { useWords } from "#shared/text/words";
import { isOfThePast } from "./ofThePast";

export function Footer() {
  const { t } = useWords();
  const { data, error } = useMe();
  const { pathname, search } = useLocation();
  return (
    <footer className="app-footer">
      <p>{t("footer.text")}</p>
      <p className="links">
        {isOfThePast(pathname) && <Link to={`?${asItWas(search)}`}>{t("asAt.link")}</Link>}
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

/** The same page, with the same filters. */
function asItWas(search: string) {
  const params = new URLSearchParams(search);
  for (const moment of ["from", "to"]) params.delete(moment);
  if (!params.has("asof")) params.set("asof", "");
  return params;
}
