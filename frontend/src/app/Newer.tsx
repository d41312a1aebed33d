import { useEffect, useState } from "react";
import { keepHere, takeNewer } from "#shared/device/worker";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";

/** Says that there is a newer build and leaves it to the reader, who may be in the middle of a ballot. */
export function Newer() {
  const { t } = useWords();
  const [newer, setNewer] = useState<ServiceWorker>();
  useEffect(() => {
    if ("serviceWorker" in navigator) keepHere(setNewer).catch(() => {});
  }, []);
  if (!newer) return null;
  return (
    <div className="newer">
      <Notice live>
        {t("offline.newer")}{" "}
        <button type="button" className="button" onClick={() => takeNewer(newer)}>
          {t("offline.take")}
        </button>
      </Notice>
    </div>
  );
}
