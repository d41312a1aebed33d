import type { ReactNode } from "react";

/** A wide table that scrolls by itself; who has only a keyboard must be able to get into it. */
export const Scrolling = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y: a named group is no landmark, so a page may have many; without focus the arrow keys do not scroll it.
  <div className="scroll" role="group" tabIndex={0} aria-label={label}>
    {children}
  </div>
);
