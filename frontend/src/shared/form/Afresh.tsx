import { Fragment, type ReactNode, useState } from "react";

type Props<At> = { at: At; children: (at: At) => ReactNode };

/** A form that is empty again after its own success only: what others did meanwhile takes nothing away from who types. */
export function Afresh<At extends { again: () => void }>({ at, children }: Props<At>) {
  const [times, setTimes] = useState(0);
  function again() {
    setTimes(times + 1);
    at.again();
  }
  return <Fragment key={times}>{children({ ...at, again })}</Fragment>;
}
