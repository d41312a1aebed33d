import { useEffect, useState } from "react";
import { useWords } from "#shared/text/words";

/** What the host wrote into the page before any script ran, as long as the reader is still there. */
const shell = { path: location.pathname, html: document.querySelector("#root > main")?.innerHTML };

/** Holds the place of what is coming: the host's own words if there are some, else a page of the same height. */
export function Loading() {
  const { t } = useWords();
  const late = useLate();
  if (shell.html && shell.path === location.pathname && !/[?&](asof|from)=/.test(location.search))
    // The host wrote it into this very document.
    return <main id="content" className="page" dangerouslySetInnerHTML={{ __html: shell.html }} />;
  return (
    <main id="content" className="page skeleton" aria-busy="true">
      <h1 className="blank">
        <span className="hidden">{t("app.name")}</span>
      </h1>
      <p className="lead" role="status">
        {late ? t("state.loading") : " "}
      </p>
      <div className="blank card" />
      <div className="blank card" />
      <div className="blank card" />
    </main>
  );
}

/** A word for waiting comes only to those who wait. */
function useLate(): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 800);
    return () => clearTimeout(timer);
  }, []);
  return late;
}
