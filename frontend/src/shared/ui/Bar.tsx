/** A share as a picture beside its number; the number says it alone. */
export const Bar = ({ part, whole, className = "" }: { part: number; whole: number; className?: string }) => (
  <span className={`share ${className}`} aria-hidden="true">
    <i style={{ width: `${whole > 0 ? Math.min(100, (100 * part) / whole) : 0}%` }} />
  </span>
);
