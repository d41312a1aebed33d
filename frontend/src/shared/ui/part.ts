import { type ComponentType, lazy } from "react";

/** A part of a page that is fetched by itself; where it cannot be fetched the page does without. */
export const part = <Name extends string, Props>(load: () => Promise<Record<Name, ComponentType<Props>>>, name: Name) =>
  lazy(() =>
    load().then(
      (module) => ({ default: module[name] }),
      () => ({ default: (() => null) as ComponentType<Props> }),
    ),
  );
