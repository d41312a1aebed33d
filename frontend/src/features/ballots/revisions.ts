/** Whether a voter who sent so many ballots may send no other: the first is no change. */
export const isSpent = (ballots: number, rules: { maxRevisions: number }) => ballots > rules.maxRevisions;
