type Line = { sheetRunId: string; serial: number; number: number; partOf?: number | null };

export const sheetOf = ({ sheetRunId, serial }: Line) => `${sheetRunId} ${serial}`;

const placeOf = ({ number, partOf }: Line) => partOf ?? number;

/** Sheet by sheet as they come; the parts of a wish where it stood. */
export function inPlace<Wish extends Line>(wishes: readonly Wish[]): Wish[] {
  const sheets = [...new Set(wishes.map(sheetOf))];
  return sheets.flatMap((sheet) =>
    wishes
      .filter((wish) => sheetOf(wish) === sheet)
      .sort((one, other) => placeOf(one) - placeOf(other) || one.number - other.number),
  );
}

/** From this sheet on, and round to those before it. */
export function startingAt<Wish extends Line>(wishes: readonly Wish[], sheet: string | undefined): readonly Wish[] {
  const start = wishes.findIndex((wish) => sheetOf(wish) === sheet);
  return start > 0 ? [...wishes.slice(start), ...wishes.slice(0, start)] : wishes;
}

/** Some other sheet: two who meet at a wish would meet at the next one again. */
export function otherSheet(wishes: readonly Line[], than: Line, chance = Math.random()): string | undefined {
  const others = [...new Set(wishes.map(sheetOf))].filter((sheet) => sheet !== sheetOf(than));
  return others[Math.floor(chance * others.length)];
}
