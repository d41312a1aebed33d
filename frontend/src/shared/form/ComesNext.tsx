import { type ReactNode, useEffect, useRef } from "react";

/** What a pressed button brings has the focus once it is there. */
export function ComesNext({ children, className }: { children: ReactNode; className?: string }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    here.current?.focus();
  }, []);
  return (
    <div ref={here} tabIndex={-1} className={className}>
      {children}
    </div>
  );
}
