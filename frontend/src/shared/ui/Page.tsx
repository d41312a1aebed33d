import { createContext, type ReactNode, Suspense, useContext, useEffect, useLayoutEffect, useRef } from "react";
import { useLocation } from "react-router";
import { standsNow, useWords } from "#shared/text/words";
import { part } from "./part";

/** What the head of the page says about the place where the reader is. */
export type Where = { place?: string; round?: string };

export type Head = { where: Where; say: (where: Where) => void };

const Context = createContext<Head>({ where: {}, say: () => {} });

export const HeadProvider = Context.Provider;
export const useHead = () => useContext(Context);

const At = createContext<string | undefined>(undefined);

/** When what stands on the page was seen, where the host could not be asked just now. */
export const Seen = At.Provider;

const SeenNote = part(() => import("./SeenNote"), "SeenNote");

type PageProps = {
  title: string;
  eyebrow?: ReactNode;
  where?: Where;
  ready?: boolean;
  className?: string;
  children: ReactNode;
};

/** One main with one heading. After a move to another page the heading takes the focus and the window its title. */
export function Page({ title, eyebrow, where, ready = true, className, children }: PageProps) {
  const { t } = useWords();
  const { say } = useHead();
  const seenAt = useContext(At);
  const heading = useRef<HTMLHeadingElement>(null);
  const { place, round } = where ?? {};

  useEffect(() => {
    // A copy that is only read has no window.
    if (!heading.current?.isConnected) return;
    document.title = [title, place, t("app.name")].filter(Boolean).join(" – ");
  }, [title, place, t]);

  useEffect(() => {
    say({ place, round });
  }, [say, place, round]);

  useFocusAfterMove(heading, ready);
  useLayoutEffect(standsNow, []);

  return (
    <main id="content" className={className ? `page ${className}` : "page"}>
      {eyebrow && <p className="meta eyebrow">{eyebrow}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {seenAt && (
        <Suspense>
          <SeenNote at={seenAt} />
        </Suspense>
      )}
      {children}
    </main>
  );
}

let shown: string | undefined;

/** Not on the first page: there the browser's own start of the document is right. */
function useFocusAfterMove(heading: React.RefObject<HTMLElement | null>, ready: boolean) {
  const { pathname } = useLocation();
  useEffect(() => {
    if (!ready || !heading.current?.isConnected) return;
    const moved = shown !== undefined && shown !== pathname;
    shown = pathname;
    if (!moved) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [pathname, ready, heading]);
}
