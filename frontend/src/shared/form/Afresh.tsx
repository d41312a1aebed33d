import { Fragment, type ReactNode, useState } from "react";
import { useRecorded } from "./useRecorded";

type Props<At> = {
  at: At;
  /** What the empty form begins with. */
  shows?: unknown;
  children: (at: At) => ReactNode;
};

/** A form that is empty again after its own success only: what others did meanwhile takes nothing away from who types. */
export function Afresh<At extends { again: () => void }>({ at, shows, children }: Props<At>) {
  const [{ times, before }, setSent] = useState<{ times: number; before?: unknown }>({ times: 0 });
  const recorded = useRecorded();
  function again() {
    recorded.tell();
    setSent({ times: times + 1, before: shows });
    at.again();
  }
  return (
    <>
      <div role="presentation" onInput={recorded.forget}>
        <Fragment key={`${times} ${times > 0 && before !== shows}`}>{children({ ...at, again })}</Fragment>
      </div>
      {recorded.notice}
    </>
  );
}
