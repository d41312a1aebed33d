import { type ReactNode, useState } from "react";

type Props = { name: string; open: boolean; children: ReactNode };

/** Open or not as it first stood: what others do meanwhile closes nothing over who types. */
export function Fold({ name, open, children }: Props) {
  const [first] = useState(open);
  return (
    <details open={first}>
      <summary>{name}</summary>
      {children}
    </details>
  );
}
