import { useState } from "react";
import { useSearchParams } from "react-router";
import { press, statusesWith, usePresses } from "#shared/device/presses";
import { dayIn } from "#shared/text/dates";
import { Written } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { Acts, type What } from "./Acts";
import type { At } from "./at";
import { Pad } from "./Pad";
import { padded } from "./serials";
import { type Run, useHouseholds } from "./sheetsQuery";
import { useOneTap } from "./useOneTap";

type Props = { at: At; runs: readonly Run[] };

/** At the door, with one thumb: the number, and what came of it. It works without a line. */
export function Carry({ at, runs }: Props) {
  const { t, text } = useWords();
  const [search] = useSearchParams();
  const [chosen, choose] = useState(search.get("run") ?? runs[0]?.id);
  const run = runs.find(({ id }) => id === chosen) ?? runs[0];
  if (!run) return null;
  return (
    <section className="carry">
      <h2>{t("carry.title")}</h2>
      {runs.length > 1 && (
        <Field id="run" label={t("sheets.bag")}>
          <select {...fieldProps("run")} value={run.id} onChange={({ target }) => choose(target.value)}>
            {runs.map(({ id, area }) => (
              <option key={id} value={id}>
                {text(area.name)}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Door key={run.id} at={at} run={run} scanned={search.get("serial") ?? undefined} />
    </section>
  );
}

function Door({ at, run, scanned }: { at: At; run: Run; scanned?: string }) {
  const { t } = useWords();
  const presses = usePresses(at.appointment);
  const statuses = statusesWith(
    run.sheets,
    presses.filter((waiting) => waiting.run === run.id),
  );
  const next = [...statuses].find(([, status]) => status === "PRINTED")?.[0];
  const [typed, setTyped] = useState<string | undefined>(scanned);
  const [household, setHousehold] = useState("");
  const [said, say] = useState<string>();
  const oneTap = useOneTap();
  const shown = typed ?? (next ? padded(next) : "");
  const serial = Number(shown);
  const status = statuses.get(serial);

  async function act(what: What) {
    const note = what.act === "handOut" && household.trim() ? { household: household.trim() } : {};
    const on = dayIn(new Date().toISOString(), at.round.locality.timeZone);
    const made = { run: run.id, serial, on, by: at.appointment };
    const { photo, ...act } = what;
    if (act.act !== "photograph") await press({ ...made, ...act, ...note });
    if (photo) await press({ ...made, act: "photograph", photo });
    say(t("carry.pressed", { serial: padded(serial), state: t(stateOf(what)) }));
    setTyped(undefined);
    setHousehold("");
  }

  return (
    <>
      <output className="serial">{shown || "–"}</output>
      <p role="status">
        {said && <strong>{said}</strong>}{" "}
        {t(status ? "carry.state" : "carry.unknown", {
          serial: padded(serial),
          ...(status && { state: t(`sheetStatus.${status}`) }),
        })}
      </p>
      <div className="acts" onClickCapture={oneTap}>
        {status && (
          <Acts
            key={`${serial} ${status}`}
            status={status}
            next={next === serial ? after(statuses, serial) : next}
            reasons={at.reasons.notFound}
            act={act}
          />
        )}
      </div>
      <Pad value={typed ?? ""} change={(value) => setTyped(value || undefined)} />
      {status === "PRINTED" && (
        <Field id="household" label={t("carry.household")} hint={t("carry.householdHint")}>
          <input
            {...fieldProps("household", true)}
            value={household}
            maxLength={200}
            autoComplete="off"
            onChange={({ target }) => setHousehold(target.value)}
          />
        </Field>
      )}
      <Notes run={run.id} />
    </>
  );
}

const stateOf = ({ act, status }: What) =>
  act === "correct" && status
    ? (`sheetStatus.${status}` as const)
    : act === "photograph"
      ? ("event.sheet_photographed" as const)
      : (`carry.${act}` as const);

const after = (statuses: ReadonlyMap<number, string>, serial: number) =>
  [...statuses].find(([other, status]) => other !== serial && status === "PRINTED")?.[0];

/** Which household has which sheet, in the governor's own words. */
function Notes({ run }: { run: string }) {
  const { t } = useWords();
  const { data } = useHouseholds(run);
  const noted = data?.sheetHouseholds ?? [];
  if (noted.length === 0) return null;
  return (
    <details>
      <summary>{t("carry.known")}</summary>
      <ul className="plain">
        {noted.map(({ serial, household }) => (
          <li key={serial}>
            {padded(serial)} <Written text={household} />
          </li>
        ))}
      </ul>
    </details>
  );
}
