/** Pages that can be asked of the past as they are of now. */
const pages =
  /^\/(rounds\/[^/]+(\/(proposals|results|khural|meetings|sheets|plans|money))?|(proposals|meetings|sittings|resolutions)\/[^/]+|bodies\/[^/]+\/procedure)$/;

export const isOfThePast = (pathname: string) => pages.test(pathname);

const event = /^\d{1,9}$/;

/** How an address wants its page: as it was after an event, or what two moments of it differ in. */
export function askedOf(pathname: string, search: string) {
  const params = new URLSearchParams(search);
  const at = params.get("asof");
  return {
    reading: at && event.test(at) ? { asOf: { event: Number(at) } } : undefined,
    hasBar: at !== null,
    isCompared: params.has("from") && isOfThePast(pathname),
  };
}
