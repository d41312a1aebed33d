import { useState } from "react";
import { faultText } from "#shared/graph/faults";
import { useWords } from "#shared/text/words";
import { upload } from "./upload";

/** Sends files one by one as they are chosen; what was sent before one failed stays. */
export function useUpload(files: readonly string[], change: (files: string[]) => void, most: number) {
  const words = useWords();
  const [problem, setProblem] = useState<string>();
  const [sending, setSending] = useState(false);

  async function add(chosen: FileList | null, trackingCode?: string) {
    setProblem(undefined);
    setSending(true);
    const known = [...files];
    for (const file of [...(chosen ?? [])].slice(0, most - files.length)) {
      try {
        const hash = await upload(file, trackingCode);
        if (!known.includes(hash)) known.push(hash);
      } catch (error) {
        // A failed fetch is a TypeError: there was no answer at all.
        setProblem(error instanceof TypeError ? words.t("fault.offline") : faultText((error as Error).message, words));
      }
    }
    change(known);
    setSending(false);
  }

  return { add, problem, sending };
}
