import type { ReactNode } from "react";
import { Said } from "#shared/text/Written";
import type { At } from "./at";
import type { Run } from "./sheetsQuery";

type Props = { at: At; title: string; each: (run: Run) => ReactNode };

/** Something for each bag whose sheets are not closed. */
export function OpenBags({ at, title, each }: Props) {
  const open = at.round.sheets.filter(({ closedAt }) => !closedAt);
  if (open.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {open.map((run) => (
        <details key={run.id}>
          <summary>
            <Said text={run.area.name} />
          </summary>
          {each(run)}
        </details>
      ))}
    </section>
  );
}
