import type { EventContext, EventFilter, Office } from "#shared/graph/generated/graphql";
import { offices } from "#shared/record/offices";
import { instantOf } from "#shared/text/dates";
import type { TextKey } from "#shared/text/words";
import { zone } from "./eventsQuery";

const contexts: readonly EventContext[] = [
  "LOCALITIES",
  "OFFICES",
  "ROUNDS",
  "PROPOSALS",
  "MEETINGS",
  "SHEETS",
  "BALLOTS",
  "ALLOCATIONS",
  "KHURAL",
  "FUNDS",
  "ACTION_PLANS",
  "AUDIT",
];

/** `unread`: the names of fields whose part of the address is none of what may stand there. */
type Reading = { filter: EventFilter; unread: readonly TextKey[] };

/** What the address asks for. A field that is empty asks for nothing; people cut and mend addresses. `types`: once known. */
export function filterOf(params: URLSearchParams, types?: readonly string[]): Reading {
  const unread: TextKey[] = [];
  function read<T>(name: string, label: TextKey, of: (said: string) => T | undefined): T | undefined {
    const said = params.get(name);
    if (!said) return undefined;
    const value = of(said);
    if (value === undefined) unread.push(label);
    return value;
  }
  const filter: EventFilter = {
    context: read("context", "events.context", (said) => contexts.find((one) => one === said)),
    type: read("type", "events.type", (said) => (types?.includes(said) === false ? undefined : said)),
    stream: read("stream", "events.stream", matching(uuid)),
    round: read("round", "events.round", matching(uuid)),
    office: read("office", "events.office", (said): Office | undefined => offices.find((one) => one === said)),
    actor: read("actor", "events.actor", matching(uuid)),
    from: read("from", "events.from", beginOf(0)),
    to: read("to", "events.to", beginOf(1)),
    irregular: params.get("irregular") ? true : undefined,
    single: params.get("single") ? true : undefined,
    lateBy: read("late", "events.late", (said) => (/^\d{1,6}$/.test(said) ? Number(said) : undefined)),
  };
  return { filter, unread };
}

/** Whether the last day asked for lies before the first one. */
export const isReversed = ({ from, to }: EventFilter) => !!from && !!to && to <= from;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const matching = (form: RegExp) => (said: string) => (form.test(said) ? said : undefined);

/** Midnight at the begin of a day, or of one so many days later. A year far from ours is a slip of the pen. */
const beginOf = (later: number) => (said: string) => {
  const day = /^(19|2\d)\d\d-\d\d-\d\d$/.test(said) ? new Date(said) : undefined;
  // The calendar has no 31st of February, though a date can be made of it.
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== said) return undefined;
  return instantOf(new Date(day.getTime() + later * 86_400_000).toISOString().slice(0, 10), "00:00", zone);
};
