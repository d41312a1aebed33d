import { useNow } from "#shared/graph/asOf";
import { lastDay, plainDay } from "#shared/text/dates";
import { Written } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { type Column, Records } from "#shared/ui/Records";
import type { ProcedureBody } from "./procedureQuery";

/** A secretary is of the body and has no seat in it. */
const seated: ReadonlySet<string> = new Set(["CHAIR", "MEMBER", "PRESIDIUM_MEMBER"]);

type Appointment = ProcedureBody["appointments"][number];

/** The terms of those who sit in it on a day. */
export const seatedOn = (today: string, appointments: readonly Appointment[]) =>
  appointments.filter(({ office, from, until }) => seated.has(office) && from <= today && (!until || until > today));

/** Who sits in a body and since when; who sat in it before stands folded below. */
export function Members({ appointments }: { appointments: readonly Appointment[] }) {
  const { t, number } = useWords();
  const today = useNow().toISOString().slice(0, 10);
  const past = appointments.filter(({ until }) => until && until <= today);
  const now = appointments.filter((held) => !past.includes(held));
  return (
    <section>
      <h2>{t("members.title", { count: number(seatedOn(today, appointments).length) })}</h2>
      <Terms of={now} label={t("members.now")} />
      {past.length > 0 && (
        <details>
          <summary>{t("members.earlier", { count: number(past.length) })}</summary>
          <Terms of={past} label={t("members.past")} />
        </details>
      )}
    </section>
  );
}

function Terms({ of, label }: { of: readonly Appointment[]; label: string }) {
  const { t } = useWords();
  const columns: Column<Appointment>[] = [
    { label: t("members.name"), kind: "head", of: ({ holder }) => <Written text={holder} /> },
    { label: t("members.office"), of: ({ office }) => t(`office.${office}`) },
    { label: t("members.term"), of: (held) => <Term of={held} /> },
  ];
  return <Records label={label} columns={columns} rows={of} keyOf={({ id }) => id} />;
}

function Term({ of: { from, until, grantedBy, endedBy } }: { of: Appointment }) {
  const { t } = useWords();
  const resolutions = [grantedBy, endedBy]
    .flatMap((number) => number ?? [])
    .map((number) => t("resolution.number", { number }));
  return (
    <>
      {plainDay(from)} – {until && lastDay(until)}
      {resolutions.length > 0 && <span className="line meta">{resolutions.join(", ")}</span>}
    </>
  );
}
