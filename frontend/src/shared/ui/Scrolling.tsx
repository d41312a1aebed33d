import type { ReactNode } from "react";

/** A wide table that scrolls by itself; who has only a keyboard must be able to get into it. */
export const Scrolling = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without focus the arrow keys do not scroll it.
  <section className="scroll" tabIndex={0} aria-label={label}>
    {children}
  </section>
);
