import { type FormEvent, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { emptyOf, type Faults } from "#shared/form/CommandForm";
import { giveFocusBack } from "#shared/form/keptFocus";
import { ReasonField } from "#shared/form/ReasonField";
import type { Sector } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { sectors } from "#shared/ui/Sector";
import type { NamedGroup } from "./Finder";
import type { BenchWork } from "./useBench";

export type Open = "new" | "split" | "aside";

type Props = {
  open: Open;
  bench: BenchWork;
  groups: readonly NamedGroup[];
  reasons: readonly string[];
  leave: () => void;
  made: () => void;
};

/** What Enter alone does not say: a new proposal, a split, no proposal at all. */
export function BenchForms({ open, bench, groups, reasons, leave, made }: Props) {
  const { t } = useWords();
  const said = bench.wish?.text.text ?? "";
  if (open === "new")
    return (
      <Small
        name={t("coding.newDo")}
        faultsOf={(form) => ({
          ...(groups.some(({ name }) => isSame(name, textOf(form, "title"))) && { title: "coding.titleTaken" }),
          ...emptyOf(form, "title", "sector"),
        })}
        sending={bench.sending}
        leave={leave}
        send={async (form) => {
          if (await bench.start(textOf(form, "title"), textOf(form, "sector") as Sector)) made();
        }}
      >
        {(faultOf) => (
          <>
            <Field id="title" label={t("coding.newTitle")} hint={t("coding.newHint")} fault={faultOf("title")}>
              <input {...fieldProps("title", true, faultOf("title"))} lang="mn" maxLength={200} defaultValue={said} />
            </Field>
            <SectorField fault={faultOf("sector")} />
          </>
        )}
      </Small>
    );
  if (open === "split")
    return (
      <Small
        name={t("coding.splitDo")}
        sending={bench.sending}
        leave={leave}
        send={async (form) => {
          if (await bench.split(linesOf(textOf(form, "parts")))) leave();
        }}
      >
        {() => (
          <Field id="parts" label={t("coding.lines")}>
            <textarea {...fieldProps("parts")} lang="mn" rows={4} defaultValue={said} onKeyDown={sendByCtrlEnter} />
          </Field>
        )}
      </Small>
    );
  return (
    <Small
      name={t("coding.asideDo")}
      faultsOf={(form) => emptyOf(form, "why")}
      sending={bench.sending}
      leave={leave}
      send={async (form) => {
        if (await bench.setAside(textOf(form, "why"))) leave();
      }}
    >
      {(faultOf) => <ReasonField id="why" label={t("coding.why")} reasons={reasons} fault={faultOf("why")} />}
    </Small>
  );
}

const textOf = (form: FormData, field: string) => String(form.get(field) ?? "").trim();

/** Two proposals of one title would share the households that ask for it. */
const isSame = (one: string, other: string) => squeezed(one) === squeezed(other);
const squeezed = (title: string) => title.toLocaleLowerCase("mn").replace(/\s+/g, "");

export const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** In a field of several lines Enter makes a line. */
export function sendByCtrlEnter(event: React.KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key === "Enter" && event.ctrlKey) event.currentTarget.form?.requestSubmit();
}

type SmallProps = {
  name: string;
  faultsOf?: (form: FormData) => Faults;
  sending: boolean;
  leave: () => void;
  send: (form: FormData) => Promise<void>;
  children: (faultOf: (field: string) => string | undefined) => ReactNode;
};

function Small({ name, faultsOf, sending, leave, send, children }: SmallProps) {
  const { t } = useWords();
  const [faults, setFaults] = useState<Faults>({});
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const first = form.current?.querySelector<HTMLInputElement>("input, textarea, select");
    first?.focus();
    if (first && "select" in first) first.select();
  }, []);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const found = faultsOf?.(typed) ?? {};
    setFaults(found);
    const [empty] = Object.keys(found);
    if (empty) return form.current?.querySelector<HTMLElement>(`#${empty}`)?.focus();
    await send(typed);
    giveFocusBack(() => form.current?.querySelector<HTMLElement>("button[type=submit]"));
  }

  return (
    <form className="form" ref={form} onSubmit={submit} noValidate>
      {children((field) => faults[field] && t(faults[field]))}
      <p className="actions">
        <button type="submit" className="button primary" disabled={sending}>
          {name}
        </button>
        <button type="button" className="button" onClick={leave}>
          {t("form.no")}
        </button>
      </p>
    </form>
  );
}

function SectorField({ fault }: { fault?: string }) {
  const { t } = useWords();
  return (
    <Field id="sector" label={t("coding.sector")} fault={fault}>
      <select {...fieldProps("sector", false, fault)} defaultValue="">
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
