import { type FormEvent, type ReactNode, useLayoutEffect, useRef } from "react";
import { ReasonField } from "#shared/form/ReasonField";
import type { Sector } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { sectors } from "#shared/ui/Sector";
import type { Open } from "./Bench";
import type { BenchWork } from "./useBench";

type Props = { open: Open; bench: BenchWork; reasons: readonly string[]; leave: () => void; made: () => void };

/** What Enter alone does not say: a new proposal, a split, no proposal at all. */
export function BenchForms({ open, bench, reasons, leave, made }: Props) {
  const { t } = useWords();
  const said = bench.wish?.text.text ?? "";
  if (open === "new")
    return (
      <Small
        name={t("coding.newDo")}
        leave={leave}
        send={async (form) => {
          if (await bench.start(textOf(form, "title"), textOf(form, "sector") as Sector)) made();
        }}
      >
        <Field id="title" label={t("coding.newTitle")} hint={t("coding.newHint")}>
          <input {...fieldProps("title", true)} lang="mn" maxLength={200} required defaultValue={said} />
        </Field>
        <SectorField />
      </Small>
    );
  if (open === "split")
    return (
      <Small
        name={t("coding.splitDo")}
        leave={leave}
        send={async (form) => {
          if (await bench.split(linesOf(textOf(form, "parts")))) leave();
        }}
      >
        <Field id="parts" label={t("coding.lines")}>
          <textarea {...fieldProps("parts")} lang="mn" rows={4} defaultValue={said} onKeyDown={sendByCtrlEnter} />
        </Field>
      </Small>
    );
  return (
    <Small
      name={t("coding.asideDo")}
      leave={leave}
      send={async (form) => {
        if (await bench.setAside(textOf(form, "why"))) leave();
      }}
    >
      <ReasonField id="why" label={t("coding.why")} reasons={reasons} />
    </Small>
  );
}

const textOf = (form: FormData, field: string) => String(form.get(field) ?? "").trim();

export const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** In a field of several lines Enter makes a line. */
export function sendByCtrlEnter(event: React.KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key === "Enter" && event.ctrlKey) event.currentTarget.form?.requestSubmit();
}

type SmallProps = { name: string; leave: () => void; send: (form: FormData) => void; children: ReactNode };

function Small({ name, leave, send, children }: SmallProps) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const first = form.current?.querySelector<HTMLInputElement>("input, textarea, select");
    first?.focus();
    if (first && "select" in first) first.select();
  }, []);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    send(new FormData(event.currentTarget));
  }

  return (
    <form className="form" ref={form} onSubmit={submit}>
      {children}
      <p className="actions">
        <button type="submit" className="button primary">
          {name}
        </button>
        <button type="button" className="button" onClick={leave}>
          {t("form.no")}
        </button>
      </p>
    </form>
  );
}

function SectorField() {
  const { t } = useWords();
  return (
    <Field id="sector" label={t("coding.sector")}>
      <select {...fieldProps("sector")} required>
        <option value="">{t("propose.choose")}</option>
        {sectors.map((sector) => (
          <option key={sector} value={sector}>
            {t(`sector.${sector}`)}
          </option>
        ))}
      </select>
    </Field>
  );
}
