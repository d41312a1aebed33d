export const padded = (serial: number) => String(serial).padStart(4, "0");

/** As people write them: 0001–0003, 0007. */
export function serialsText(serials: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const serial of [...serials].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] + 1 === serial) run[1] = serial;
    else runs.push([serial, serial]);
  }
  return runs.map(([first, last]) => (first === last ? padded(first) : `${padded(first)}–${padded(last)}`)).join(", ");
}
