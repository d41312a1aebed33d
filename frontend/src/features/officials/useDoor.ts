import { useState } from "react";
import { doorText } from "#shared/graph/faults";
import { type DoorAnswer, door } from "#shared/graph/session";
import { useWords } from "#shared/text/words";

/** One thing asked of the door at a time, and why it was refused. */
export function useDoor() {
  const words = useWords();
  const [problem, setProblem] = useState<string>();
  const [sending, setSending] = useState(false);

  async function ask<Data>(path: string, body: object = {}): Promise<DoorAnswer<Data>> {
    setSending(true);
    setProblem(undefined);
    const answer = await door<Data>(path, body);
    setSending(false);
    if (answer.refused) setProblem(doorText(answer.refused, words));
    return answer;
  }

  return { ask, problem, sending, fail: (code: string) => setProblem(doorText({ code }, words)) };
}

export type Door = ReturnType<typeof useDoor>;

/** Everything asked so far was asked as somebody else, so the page begins anew. */
export const comeIn = () => location.assign("/profile");

/** What somebody typed into a named field. */
export const typed = (form: HTMLFormElement, name: string) => String(new FormData(form).get(name) ?? "").trim();
