import { type ReactNode, useMemo } from "react";
import { ReadOnly } from "#shared/graph/asOf";
import type { AsOf } from "#shared/graph/generated/graphql";
import { Loading } from "#shared/ui/Loading";
import { AsAtBar } from "./AsAtBar";
import { useInstant } from "./instant";

type Props = {
  /** Without it nobody has chosen a moment yet, and the page is as it is now. */
  asOf?: AsOf;
  /** The page that the address names. */
  children: ReactNode;
};

/** A page as it was, under a bar that says so and leads to other moments. */
export function PageThen({ asOf, children }: Props) {
  const { isKnown, now } = useInstant(asOf);
  const reading = useMemo(() => (asOf ? { asOf, now } : undefined), [asOf, now]);
  return (
    <>
      <AsAtBar />
      {isKnown ? <ReadOnly value={reading}>{children}</ReadOnly> : <Loading />}
    </>
  );
}
