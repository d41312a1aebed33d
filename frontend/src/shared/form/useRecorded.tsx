import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { SENDING } from "#shared/graph/recorded";
import { type TextKey, useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";

/** Says that it is recorded until something else is sent, and has the focus where the pressed button is gone or goes. */
export function useRecorded(text: TextKey = "form.recorded") {
  const { t } = useWords();
  const [times, setTimes] = useState(0);
  const [said, setSaid] = useState(false);
  const notice = useRef<HTMLDivElement>(null);
  const forget = useCallback(() => setSaid(false), []);
  useEffect(() => {
    addEventListener(SENDING, forget);
    return () => removeEventListener(SENDING, forget);
  }, [forget]);
  // Before the frame in which a heading would take the focus.
  useLayoutEffect(() => {
    if (times > 0 && document.activeElement?.matches("body, button")) notice.current?.focus();
  }, [times]);
  function tell() {
    setSaid(true);
    setTimes(times + 1);
  }
  return {
    tell,
    forget,
    notice: said && (
      <div ref={notice} tabIndex={-1} className="said">
        <Notice key={times} kind="ok" live>
          {t(text)}
        </Notice>
      </div>
    ),
  };
}
