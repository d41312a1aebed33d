import { useState } from "react";
import type { Command } from "#shared/form/Confirmed";
import { doorText } from "#shared/graph/faults";
import { SENDING } from "#shared/graph/recorded";
import { type DoorAnswer, door, forgetSeenHere } from "#shared/graph/session";
import { ownPage } from "#shared/text/back";
import { useWords } from "#shared/text/words";

/** One thing asked of the door at a time, and why it was refused. */
export function useDoor() {
  const words = useWords();
  const [problem, setProblem] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const [sending, setSending] = useState(false);

  async function ask<Data>(path: string, body: object = {}): Promise<DoorAnswer<Data>> {
    setSending(true);
    setProblem(undefined);
    dispatchEvent(new Event(SENDING));
    const answer = await door<Data>(path, body);
    setSending(false);
    setRefused(answer.refused?.code);
    if (answer.refused) setProblem(doorText(answer.refused, words));
    return answer;
  }

  return { ask, problem, refused, sending, fail: (code: string) => setProblem(doorText({ code }, words)) };
}

export type Door = ReturnType<typeof useDoor>;

/** For what is asked about before it is done. */
export function useDoorCommand(path: string): Command<object> {
  const { ask, problem, sending } = useDoor();
  return { problem, sending, submit: async (input) => !(await ask(path, input)).refused };
}

const BACK = "back";

/** Where somebody was when they were asked to sign in. */
export function rememberBack(back: string | null) {
  const own = ownPage(back);
  if (own) sessionStorage.setItem(BACK, own);
  else sessionStorage.removeItem(BACK);
}

/** Everything asked so far was asked as somebody else, so nothing of it stays, and the page begins anew. */
export async function comeIn(to = "/profile") {
  await forgetSeenHere();
  location.assign(to);
}

export async function comeBack() {
  const back = sessionStorage.getItem(BACK) ?? undefined;
  sessionStorage.removeItem(BACK);
  await comeIn(back);
}

/** What somebody typed into a named field. */
export const typed = (form: HTMLFormElement, name: string) => String(new FormData(form).get(name) ?? "").trim();
