import { useSearchParams } from "react-router";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { AccountState, Appointment, Body, Person } from "./administrationQuery";
import { BodySection } from "./BodySection";
import { isFound } from "./finding";

/** So many fit on a page without a search. */
const FEW = 8;

type Props = { place: string; bodies: readonly Body[]; accounts: readonly AccountState[]; again: () => void };

/** Who is in office where. What is looked for stands in the address. */
export function People({ place, bodies, accounts, again }: Props) {
  const { t, text, number } = useWords();
  const [params, setParams] = useSearchParams();
  const asked = (params.get("find") ?? "").trim();
  const people = peopleOf(bodies);
  const accountOf = ({ id }: Appointment) => accounts.find(({ appointment }) => appointment === id);
  const found = bodies.map((body) => ({
    body,
    held: body.appointments.filter((held) =>
      isFound(asked, [held.holder.text, t(`office.${held.office}`), text(body.name), accountOf(held)?.name]),
    ),
  }));
  const count = found.reduce((sum, { held }) => sum + held.length, 0);

  function find(words: string) {
    const next = new URLSearchParams(params);
    if (words) next.set("find", words);
    else next.delete("find");
    setParams(next, { replace: true, preventScrollReset: true });
  }

  return (
    <>
      <search className="narrow">
        <Field id="find" label={t("administration.find")}>
          <input
            {...fieldProps("find")}
            key={place}
            type="search"
            autoComplete="off"
            spellCheck={false}
            defaultValue={asked}
            onChange={({ target }) => find(target.value)}
          />
        </Field>
        <p className="meta" role="status">
          {asked && t("administration.found", { count: number(count) })}
        </p>
      </search>
      {found
        .filter(({ held }) => !asked || held.length > 0)
        .map(({ body, held }) => (
          <BodySection
            key={body.id}
            body={body}
            held={held}
            open={asked !== "" || people.length <= FEW}
            people={people}
            accountOf={accountOf}
            again={again}
          />
        ))}
    </>
  );
}

/** Everybody in office here, once, with every office they hold. */
function peopleOf(bodies: readonly Body[]): Person[] {
  const people = new Map<string, Person>();
  for (const { person, holder, office } of bodies.flatMap(({ appointments }) => appointments))
    people.set(person, { person, holder, offices: [...(people.get(person)?.offices ?? []), office] });
  return [...people.values()];
}
