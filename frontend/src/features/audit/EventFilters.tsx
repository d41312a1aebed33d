import type { FormEvent, ReactNode } from "react";
import { Link, useNavigate } from "react-router";
import { offices } from "#shared/record/offices";
import { useWords } from "#shared/text/words";
import type { Found } from "./eventsQuery";

type Props = { found: Found; params: URLSearchParams };

/** Its choice goes into the address when it is sent, and comes back from there. */
export function EventFilters({ found, params }: Props) {
  const { t, coded, text } = useWords();
  const navigate = useNavigate();
  const chosen = params.get("context");
  const contexts = [...new Set(found.eventKinds.map((kind) => kind.context))];
  const types = found.eventKinds.filter(({ context }) => !chosen || context === chosen).map(({ type }) => type);

  function find(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const asked = [...new FormData(event.currentTarget)].filter(([, value]) => value !== "");
    navigate(`/audit/events?${new URLSearchParams(asked as [string, string][])}`, { preventScrollReset: true });
  }

  const select = (name: string, label: string, options: readonly (readonly [string, string])[]) => (
    <Labelled label={label}>
      <select name={name} defaultValue={params.get(name) ?? ""}>
        <option value="">{t("filter.all")}</option>
        {options.map(([value, said]) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </select>
    </Labelled>
  );
  const input = (name: string, label: string, type: "text" | "date" | "number") => (
    <Labelled label={label}>
      <input name={name} type={type} min={type === "number" ? 0 : undefined} defaultValue={params.get(name) ?? ""} />
    </Labelled>
  );
  const tick = (name: string, label: string) => (
    <label className="tick">
      <input name={name} type="checkbox" value="1" defaultChecked={params.has(name)} />
      {label}
    </label>
  );

  return (
    <form className="filters" onSubmit={find}>
      {select(
        "context",
        t("events.context"),
        contexts.map((context) => [context, t(`eventContext.${context}`)]),
      )}
      {select("type", t("events.type"), sorted(types.map((type) => [type, coded(`event.${type}`, type)])))}
      {select(
        "round",
        t("events.round"),
        found.rounds.nodes.map(({ id, year, locality, name }) => [
          id,
          `${year}, ${text(locality.name)}: ${text(name)}`,
        ]),
      )}
      {select(
        "office",
        t("events.office"),
        offices.map((office) => [office, t(`office.${office}`)]),
      )}
      {input("from", t("events.from"), "date")}
      {input("to", t("events.to"), "date")}
      {input("late", t("events.late"), "number")}
      {tick("irregular", t("events.irregular"))}
      {tick("single", t("events.single"))}
      {params.has("stream") && input("stream", t("events.stream"), "text")}
      {params.has("actor") && input("actor", t("events.actor"), "text")}
      <p className="actions">
        <button type="submit" className="button primary">
          {t("events.find")}
        </button>
        {params.size > 0 && <Link to="/audit/events">{t("events.clear")}</Link>}
      </p>
    </form>
  );
}

const Labelled = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control stands within
  <label>
    {label}
    {children}
  </label>
);

const sorted = (options: [string, string][]) => options.sort(([, one], [, other]) => one.localeCompare(other, "mn"));
