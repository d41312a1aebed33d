import { useRef, useState } from "react";
import { faultText } from "#shared/graph/faults";
import { useWords } from "#shared/text/words";
import { upload } from "./upload";

/** Sends files one by one as they are chosen; what was sent before one failed stays. */
export function useUpload(files: readonly string[], change: (files: string[]) => void, most: number) {
  const words = useWords();
  const [problem, setProblem] = useState<string>();
  const [sending, setSending] = useState(false);
  const stopping = useRef<AbortController>(undefined);
  const now = useRef(files);
  now.current = files;

  async function add(chosen: FileList | null, trackingCode?: string) {
    if (sending || !chosen?.length) return;
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    const sent: string[] = [];
    setProblem(undefined);
    setSending(true);
    for (const file of [...chosen].slice(0, most - files.length)) {
      try {
        sent.push(await upload(file, trackingCode, signal));
      } catch (error) {
        if (signal.aborted) break;
        // A failed fetch is a TypeError: there was no answer at all.
        setProblem(error instanceof TypeError ? words.t("fault.offline") : faultText((error as Error).message, words));
      }
    }
    change([...new Set([...now.current, ...sent])]);
    setSending(false);
  }

  return { add, problem, sending, stop: () => stopping.current?.abort() };
}
