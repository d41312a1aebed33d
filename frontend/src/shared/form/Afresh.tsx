import { Fragment, type ReactNode, useEffect, useRef, useState } from "react";
import { SENDING } from "#shared/graph/useCommand";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";

type Props<At> = {
  at: At;
  /** What the empty form begins with. */
  shows?: unknown;
  children: (at: At) => ReactNode;
};

/** A form that is empty again after its own success only: what others did meanwhile takes nothing away from who types. */
export function Afresh<At extends { again: () => void }>({ at, shows, children }: Props<At>) {
  const { t } = useWords();
  const [{ times, before }, setSent] = useState<{ times: number; before?: unknown }>({ times: 0 });
  const notice = useRef<HTMLDivElement>(null);
  /** Until something is typed that is not recorded, or something else is sent. */
  const [said, setSaid] = useState(false);
  useEffect(() => {
    const sending = () => setSaid(false);
    addEventListener(SENDING, sending);
    return () => removeEventListener(SENDING, sending);
  }, []);
  useEffect(() => {
    // The pressed button is gone with its form.
    if (times > 0 && document.activeElement === document.body) notice.current?.focus();
  }, [times]);
  function again() {
    setSaid(true);
    setSent({ times: times + 1, before: shows });
    at.again();
  }
  return (
    <>
      <div role="presentation" onInput={() => setSaid(false)}>
        <Fragment key={`${times} ${times > 0 && before !== shows}`}>{children({ ...at, again })}</Fragment>
      </div>
      {said && (
        <div ref={notice} tabIndex={-1} className="said">
          <Notice key={times} kind="ok" live>
            {t("form.recorded")}
          </Notice>
        </div>
      )}
    </>
  );
}
