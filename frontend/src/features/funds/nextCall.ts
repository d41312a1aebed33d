type Called = { call: number };

/** A call that failed and one that led to a contract are over; the next has another number. */
export const nextCall = (project: { failedCalls: readonly Called[] }, contracts: readonly Called[]) =>
  1 + Math.max(0, ...[...project.failedCalls, ...contracts].map(({ call }) => call));
