import { type KeyboardEvent, useEffect, useRef } from "react";
import { Link, NavLink, useLocation } from "react-router";
import { useKnownMe } from "#shared/graph/meQuery";
import { useLanguageChoice, useWords } from "#shared/text/words";
import { Icon } from "#shared/ui/Icon";
import { useHead } from "#shared/ui/Page";

export function AppHeader() {
  const { t } = useWords();
  const { where } = useHead();
  const { key } = useLocation();
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const pressed = ({ target }: Event) => {
      if (!menu.current?.contains(target as Node)) menu.current?.removeAttribute("open");
    };
    addEventListener("pointerdown", pressed);
    return () => removeEventListener("pointerdown", pressed);
  }, []);
  return (
    <header className="app-header">
      <Link className="brand" to="/">
        <Mark />
        <span>
          {t("app.name")} <small>{where.place ?? t("app.sub")}</small>
        </span>
      </Link>
      {where.round && (
        <>
          <nav className="app-nav" aria-label={t("nav.label")}>
            <RoundLinks id={where.round} />
          </nav>
          <details className="menu" ref={menu} key={key} onKeyDown={closeOnEscape}>
            <summary aria-label={t("nav.menu")}>
              <Icon name="menu" />
            </summary>
            <nav aria-label={t("nav.label")}>
              <RoundLinks id={where.round} />
            </nav>
          </details>
        </>
      )}
      <LanguageButton />
    </header>
  );
}

function closeOnEscape({ key, currentTarget: menu }: KeyboardEvent<HTMLDetailsElement>) {
  if (key !== "Escape" || !menu.open) return;
  menu.open = false;
  menu.querySelector("summary")?.focus();
}

function RoundLinks({ id }: { id: string }) {
  const { t } = useWords();
  const official = useKnownMe().data?.me.appointment;
  const links = [
    ["", "nav.round"],
    ["/proposals", "nav.proposals"],
    ["/vote", "nav.vote"],
    ["/results", "nav.results"],
    ["/history", "nav.history"],
    ...(official ? ([["/desk", "desk.title"]] as const) : []),
  ] as const;
  return links.map(([path, key]) => (
    <NavLink key={path} to={`/rounds/${id}${path}`} end={path === ""}>
      {t(key)}
    </NavLink>
  ));
}

/** Named in the language that it leads to, for those who read only that one. */
function LanguageButton() {
  const { words, choose } = useLanguageChoice();
  const toEnglish = words.language === "mn";
  return (
    <button
      type="button"
      className="language"
      lang={toEnglish ? "en" : "mn"}
      aria-label={toEnglish ? "EN: read in English" : "МН: монголоор унших"}
      onClick={() => choose(toEnglish ? "en" : "mn")}
    >
      {toEnglish ? "EN" : "МН"}
    </button>
  );
}

const Mark = () => (
  <svg className="mark" viewBox="0 0 34 34" aria-hidden="true">
    <circle cx="17" cy="17" r="15.5" />
    <path d="M7.5 24h19M9.5 24v-6.5h15V24M8 17.5l9-6.5 9 6.5M14.5 24v-4h5v4M17 11V8.5" />
  </svg>
);
