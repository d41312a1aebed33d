/** Which payment an event makes, takes back, or breaks a limit by. */
export const paymentOf = ({ type, data }: { type: string; data: string }): string | undefined =>
  ["payment_made", "payment_reversed", "irregularity_found"].includes(type)
    ? (JSON.parse(data) as { paymentId?: string }).paymentId
    : undefined;
