import type { Fact } from "./Compared";

/** What is told of a record, and how. */
export type Telling<Record> = { name: string; of: (record: Record) => string };

/** Of a record that was not there yet, nothing; undefined is still on its way. */
export const factsOf = <Record>(
  tellings: readonly Telling<Record>[],
  was: Record | null | undefined,
  is: Record | null | undefined,
): Fact[] => {
  const told = (record: Record | null | undefined, of: (record: Record) => string) =>
    record === undefined ? undefined : record === null ? "–" : of(record);
  return tellings.map(({ name, of }) => ({ name, was: told(was, of), is: told(is, of) }));
};
