import type { ReactNode } from "react";
import { Scrolling } from "./Scrolling";

/** `of` gives nothing where a row has nothing to say: a dash in the table, no line on the card. */
export type Column<T> = { label: string; of: (row: T) => ReactNode; kind?: "head" | "number" };

type Props<T> = {
  label: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  keyOf: (row: T) => string;
  wide?: boolean;
  /** Where several follow each other without headings. */
  captioned?: boolean;
};

/** A table of records. On a phone each record is a card whose lines carry the names of the columns. */
export const Records = <T,>({ label, columns, rows, keyOf, wide, captioned }: Props<T>) => (
  <Scrolling label={label}>
    <table className={wide ? "data records wide" : "data records"}>
      {captioned && <caption>{label}</caption>}
      <thead>
        <tr>
          {columns.map(({ label, kind }, place) => (
            <th key={place} scope="col" className={kind === "number" ? "n" : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map((column, place) => (
              <Cell key={place} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Scrolling>
);

function Cell<T>({ column: { label, of, kind }, row }: { column: Column<T>; row: T }) {
  const said = of(row);
  if (kind === "head") return <th scope="row">{said}</th>;
  const names = [kind === "number" && "n", !said && "none"].filter(Boolean).join(" ");
  return (
    <td className={names || undefined} data-label={label}>
      <div>{said || "–"}</div>
    </td>
  );
}
