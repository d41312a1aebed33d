/** Which payment an event makes. */
export const paymentOf = ({ type, data }: { type: string; data: string }): string | undefined =>
  type === "payment_made" ? (JSON.parse(data) as { paymentId?: string }).paymentId : undefined;
