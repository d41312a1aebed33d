import { type KeyboardEvent, useState } from "react";
import { CommandForm, emptyOf, type Faults, typed } from "#shared/form/CommandForm";
import { countFaults } from "#shared/form/CountField";
import { HiddenField } from "#shared/form/HiddenField";
import { errorText } from "#shared/graph/faults";
import { useTitleText } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { Notice } from "#shared/ui/Notice";
import type { At } from "./at";
import { HandsRow } from "./HandsRow";
import { type Differing, differingOf, type Teller, tellersDiffer, tellersOf, textOf, withDiffering } from "./hands";
import { useCountHands } from "./meetingCommands";
import { type Item, type Sitting, useItems } from "./meetingQuery";

type Props = {
  at: At;
  /** Asks for the meeting again; what is typed stays. */
  look: () => void;
  sitting: Sitting;
};

/** Twelve items in twenty minutes: a number, Enter, the next one. Where the tellers differ it is seen at once. */
export function HandsForm({ at, look, sitting }: Props) {
  const words = useWords();
  const { items, error } = useItems(at.meeting.round.id);
  if (error && !items) return <Notice kind="bad">{errorText(error, words)}</Notice>;
  if (!items) return null;
  const here = items.filter(({ area }) => !area || area.id === at.meeting.area.id);
  return <Counting at={at} look={look} sitting={sitting} items={items} first={here.map(({ id }) => id)} />;
}

function Counting({ at, look, sitting, items, first }: Props & { items: readonly Item[]; first: string[] }) {
  const { t, number } = useWords();
  const titleText = useTitleText();
  const command = useCountHands();
  const [rows, setRows] = useState(first);
  const [two, setTwo] = useState(true);
  const [seen, setSeen] = useState<number | undefined>(sitting.counts.length);
  const [differed, setDiffered] = useState<readonly Differing[]>([]);
  const [tellerOne, tellerTwo] = [`teller1-${sitting.number}`, `teller2-${sitting.number}`];
  const fieldOf = (teller: Teller, id: string) => `${teller}-${sitting.number}-${id}`;
  const listed = rows.flatMap((id) => items.find((item) => item.id === id) ?? []);

  function faultsOf(form: FormData): Faults {
    const counts = rows.flatMap((id) => (two ? [fieldOf("first", id), fieldOf("second", id)] : [fieldOf("first", id)]));
    const faults = {
      ...emptyOf(form, tellerOne),
      ...(two ? emptyOf(form, tellerTwo) : {}),
      ...countFaults(form, ...counts),
    };
    for (const id of rows) {
      const [first, second] = [typed(form, fieldOf("first", id)), typed(form, fieldOf("second", id))];
      if (Number(first) > sitting.present) faults[fieldOf("first", id)] = "hands.tooMany";
      else if (two && tellersDiffer(first, second)) faults[fieldOf("second", id)] = "hands.differ";
    }
    return faults;
  }

  const inputOf = (form: FormData) => ({
    meetingId: at.meeting.id,
    sitting: sitting.number,
    counts: rows.map((id) => ({
      proposalId: id,
      first: Number(typed(form, fieldOf("first", id))),
      second: two ? Number(typed(form, fieldOf("second", id))) : undefined,
    })),
    firstTeller: typed(form, tellerOne),
    secondTeller: two ? typed(form, tellerTwo) : undefined,
    seen: seen ?? sitting.counts.length,
    differed: differed.filter(({ proposalId }) => rows.includes(proposalId)),
  });

  /** Who is told of another's count sees it then, and sends again. */
  async function submit(input: ReturnType<typeof inputOf>) {
    const accepted = await command.submit(input);
    if (command.refused.current === "meeting.counted_meanwhile") {
      setSeen(undefined);
      look();
    }
    return accepted;
  }

  return (
    <CommandForm
      name={t("hands.do")}
      command={{ ...command, submit }}
      faultsOf={faultsOf}
      inputOf={inputOf}
      done={at.again}
      draft={`hands:${at.meeting.id}:${sitting.number}`}
    >
      {(faultOf) => (
        <>
          {sitting.hands.length > 0 && <p>{t("hands.keeps")}</p>}
          <p>{t("hands.how", { present: number(sitting.present) })}</p>
          <TellerField id={tellerOne} label={t("hands.firstTeller")} fault={faultOf(tellerOne)} />
          <label className="tick">
            <input
              type="checkbox"
              name={`alone-${sitting.number}`}
              checked={!two}
              onChange={({ target }) => setTwo(!target.checked)}
            />{" "}
            {t("hands.alone")}
          </label>
          {two && <TellerField id={tellerTwo} label={t("hands.secondTeller")} fault={faultOf(tellerTwo)} />}
          <input
            hidden
            name={`rows-${sitting.number}`}
            value={rows.join(" ")}
            onChange={({ target }) => setRows(target.value.split(" ").filter(Boolean))}
          />
          <HiddenField
            name={`seen-${sitting.number}`}
            value={`${seen ?? ""}`}
            change={(value) => setSeen(value ? Number(value) : undefined)}
          />
          <input
            hidden
            name={`differed-${sitting.number}`}
            value={textOf(differed)}
            onChange={({ target }) => setDiffered(differingOf(target.value))}
          />
          <p className="hands-counts hands-head" aria-hidden="true">
            {tellersOf(two).map((teller) => (
              <span key={teller}>{t(`hands.${teller}`)}</span>
            ))}
          </p>
          <ol className="hands" onKeyDown={goOn}>
            {listed.map((item) => (
              <HandsRow
                key={item.id}
                item={item}
                fieldOf={fieldOf}
                two={two}
                present={sitting.present}
                differed={differed.filter(({ proposalId }) => proposalId === item.id)}
                faultOf={faultOf}
                differ={(differing) => setDiffered((before) => withDiffering(before, differing))}
                slipped={(differing) => setDiffered((before) => before.filter((other) => other !== differing))}
                remove={() => setRows(rows.filter((id) => id !== item.id))}
              />
            ))}
          </ol>
          <Field id={`add-${sitting.number}`} label={t("hands.add")}>
            <select id={`add-${sitting.number}`} value="" onChange={({ target }) => setRows([...rows, target.value])}>
              <option value="">{t("propose.choose")}</option>
              {items
                .filter(({ id }) => !rows.includes(id))
                .map((item) => (
                  <option key={item.id} value={item.id}>
                    {titleText(item)}
                  </option>
                ))}
            </select>
          </Field>
        </>
      )}
    </CommandForm>
  );
}

/** To the next field, and after the last one to the button. */
function goOn(event: KeyboardEvent<HTMLElement>) {
  const here = event.target as HTMLInputElement;
  if (event.key !== "Enter" || !(here instanceof HTMLInputElement)) return;
  event.preventDefault();
  const fields = [...event.currentTarget.querySelectorAll("input")];
  const next = fields[fields.indexOf(here) + 1];
  if (next) next.select();
  (next ?? here.form?.querySelector<HTMLElement>("[type=submit]"))?.focus();
}

const TellerField = ({ id, label, fault }: { id: string; label: string; fault?: string }) => (
  <Field id={id} label={label} fault={fault}>
    <input {...fieldProps(id, false, fault)} maxLength={100} autoComplete="off" />
  </Field>
);
