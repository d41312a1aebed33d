import { useState } from "react";
import { madeTrackingCode } from "#shared/device/trackingCode";
import { faultText } from "#shared/graph/faults";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";

const MOST = 6;

/** Sent one by one as they are chosen; the host takes out where and by whom they were made. */
async function upload(file: File): Promise<string> {
  const answer = await fetch("/files", {
    method: "POST",
    body: file,
    headers: { "Tusuv-Tracking-Code": madeTrackingCode(), "Content-Type": "application/octet-stream" },
  });
  const told = (await answer.json().catch(() => ({}))) as { hash?: string; code?: string };
  if (told.hash) return told.hash;
  throw new Error(told.code ?? "INTERNAL");
}

type Props = { files: readonly string[]; change: (files: string[]) => void };

export function Photos({ files, change }: Props) {
  const words = useWords();
  const { t } = words;
  const [problem, setProblem] = useState<string>();
  const [sending, setSending] = useState(false);

  async function add(chosen: FileList | null) {
    setProblem(undefined);
    setSending(true);
    const known = [...files];
    for (const file of [...(chosen ?? [])].slice(0, MOST - files.length)) {
      try {
        const hash = await upload(file);
        if (!known.includes(hash)) known.push(hash);
      } catch (error) {
        // A failed fetch is a TypeError: there was no answer at all.
        setProblem(error instanceof TypeError ? t("fault.offline") : faultText((error as Error).message, words));
      }
    }
    change(known);
    setSending(false);
  }

  return (
    <div className="field">
      <label htmlFor="photos">{t("propose.photos")}</label>
      <p className="hint" id="photos-hint">
        {t("propose.photosHint", { most: MOST })}
      </p>
      {files.length < MOST && (
        <input
          id="photos"
          type="file"
          accept="image/jpeg,image/png,image/webp"
          multiple
          aria-describedby="photos-hint"
          disabled={sending}
          onChange={(event) => {
            add(event.target.files);
            event.target.value = "";
          }}
        />
      )}
      {problem && (
        <Notice kind="bad" live>
          {problem}
        </Notice>
      )}
      <ul className="files">
        {files.map((hash, place) => (
          <li key={hash}>
            <img src={`/files/${hash}`} alt={t("proposal.file", { place: place + 1 })} />
            <button type="button" className="link" onClick={() => change(files.filter((other) => other !== hash))}>
              {t("propose.removePhoto", { place: place + 1 })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
