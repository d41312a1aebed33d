/** Where somebody was before they came in; a page of this host, whatever the address says. */
export const ownPage = (back: string | null): string | undefined =>
  back && URL.canParse(back, location.origin) && new URL(back, location.origin).origin === location.origin
    ? back
    : undefined;
