import { useEffect, useRef, useState } from "react";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";

type Props = { sending: boolean; problem?: string; stop: () => void };

/** What becomes of the files that were chosen. The form around waits for them: it would go without them in silence. */
export function Uploading({ sending, problem, stop }: Props) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState(false);

  useEffect(() => {
    const form = place.current?.closest("form");
    if (!(sending || problem) || !form) return;
    let told = false;
    function hold(event: Event) {
      // What did not arrive is told once more before the form goes without it.
      if (!sending && told) return;
      event.preventDefault();
      event.stopPropagation();
      told = true;
      setHeld(true);
      place.current?.focus();
    }
    setHeld(false);
    form.addEventListener("submit", hold);
    return () => form.removeEventListener("submit", hold);
  }, [sending, problem]);

  function leave() {
    stop();
    setHeld(false);
    place.current?.closest(".field")?.querySelector("input")?.focus();
  }

  if (!sending && !problem && !held) return null;
  return (
    <div ref={place} tabIndex={-1}>
      {sending ? (
        <Notice kind={held ? "warn" : "info"} live>
          {t(held ? "files.held" : "files.sending")}{" "}
          <button type="button" className="link" onClick={leave}>
            {t("files.stop")}
          </button>
        </Notice>
      ) : (
        <Notice kind={problem ? "bad" : "ok"} live>
          {problem ?? t("files.there")} {problem && held && t("files.without")}
        </Notice>
      )}
    </div>
  );
}
