import { type FormEvent, type MouseEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useLeaveNote } from "#shared/device/leaveNote";
import { useAnswered } from "#shared/graph/recorded";
import { type TextKey, useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import { Asked } from "./Asked";
import type { Command } from "./Confirmed";
import { giveFocusBack, useKeptFocus } from "./keptFocus";
import { useOwnDraft } from "./ownDraft";
import { forgetTyped, keepTyped, restoreTyped } from "./typed";

export type Faults = Partial<Record<string, TextKey>>;

type Props<Input> = {
  name: string;
  /** Asked before it is sent, of what cannot be taken back; or none, by what was typed. */
  question?: string | ((form: FormData) => string | undefined);
  command: Command<Input>;
  faultsOf?: (form: FormData) => Faults;
  inputOf: (form: FormData) => Input;
  done: (sent: Input) => void;
  /** Under which name what is typed is kept on the device until it is accepted or its writer leaves. */
  draft?: string;
  /** Looks again as it is asked, so that what is agreed to is what is now. */
  look?: () => void;
  /** Nothing of it may be kept on the device: who would lose it by a reload is asked. */
  confidential?: boolean;
  children: (faultOf: (field: string) => string | undefined) => ReactNode;
};

/** The fields keep what was typed whatever the answer is, as only the person or a success empties them. */
export function CommandForm<Input>({
  name,
  question,
  command,
  faultsOf,
  inputOf,
  done,
  draft: shared,
  look,
  confidential = false,
  children,
}: Props<Input>) {
  const { t } = useWords();
  const draft = useOwnDraft(shared);
  const [faults, setFaults] = useState<Faults>({});
  const [asking, setAsking] = useState<{ question: string; about: string }>();
  const [answered, setAnswered] = useAnswered(true);
  const [begun, setBegun] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const keepFocus = useKeptFocus(form);
  const faultOf = (field: string) => faults[field] && t(faults[field]);

  useLeaveNote(confidential && begun);
  useEffect(() => (draft && form.current ? restoreTyped(draft, form.current) : undefined), [draft]);

  const keep = () => draft && form.current && keepTyped(draft, form.current, confidential);

  /** Who agreed to something agreed to what stood there then. */
  function changed({ target }: FormEvent<HTMLFormElement>) {
    const { id, name } = target as HTMLInputElement;
    setAsking(undefined);
    setFaults(({ [id || name]: _mended, ...others }) => others);
    setBegun(true);
    keep();
  }

  /** A row that was added or taken off is no input. */
  function pressed({ target }: MouseEvent<HTMLFormElement>) {
    if ((target as Element).closest("button[type=button]")) requestAnimationFrame(keep);
  }

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const found = faultsOf?.(typed) ?? {};
    setFaults(found);
    setAnswered(false);
    if (Object.values(found).some(Boolean)) return show(firstOf(found, event.currentTarget));
    const input = inputOf(typed);
    const asked = typeof question === "function" ? question(typed) : question;
    const about = JSON.stringify([asked, input]);
    if (asked && asking?.about !== about) {
      if (!asking) look?.();
      return setAsking({ question: asking ? `${t("form.changed")} ${asked}` : asked, about });
    }
    setAsking(undefined);
    const accepted = await command.submit(input);
    setAnswered(true);
    if (!accepted) return void giveFocusBack(submitButton);
    if (draft) forgetTyped(draft);
    setBegun(false);
    keepFocus();
    done(input);
  }

  const submitButton = () => form.current?.querySelector<HTMLElement>("button[type=submit]");

  function leave() {
    setAsking(undefined);
    requestAnimationFrame(() => submitButton()?.focus());
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a key that presses a button makes a click too.
    <form className="form" ref={form} onSubmit={send} onInput={changed} onClick={pressed} noValidate>
      {children(faultOf)}
      {answered && command.problem && (
        <Notice kind="bad" live>
          {command.problem} {t("form.kept")}
        </Notice>
      )}
      {asking ? (
        <Asked key={asking.about} question={asking.question} leave={leave} />
      ) : (
        <button type="submit" className="button primary" disabled={command.sending}>
          {name}
        </button>
      )}
    </form>
  );
}

/** On the page, not in the order in which they were looked for. */
const firstOf = (faults: Faults, form: HTMLFormElement) =>
  [...form.querySelectorAll<HTMLElement>("[id]")].find(({ id }) => faults[id]);

/** Also where somebody folded it away. */
function show(field: HTMLElement | null | undefined) {
  field?.closest("details")?.setAttribute("open", "");
  field?.focus();
}

export const typed = (form: FormData, field: string) => String(form.get(field) ?? "").trim();

/** Required fields that were left empty. */
export const emptyOf = (form: FormData, ...fields: string[]): Faults =>
  Object.fromEntries(fields.filter((field) => !typed(form, field)).map((field) => [field, "form.required"]));
