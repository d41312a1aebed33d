import { type ComponentType, lazy } from "react";
import { part } from "#shared/ui/part";
import { NotHere } from "./NotHere";

type Module<Name extends string> = Promise<Record<Name, ComponentType>>;

/** A page that is fetched when somebody goes there. */
export const later = <Name extends string>(load: () => Module<Name>, name: Name) =>
  lazy(() =>
    load().then(
      (module) => ({ default: module[name] }),
      () => ({ default: NotHere }),
    ),
  );

/** What nobody waits for, fetched once the page stands. */
export const afterwards = <Name extends string>(load: () => Module<Name>, name: Name) =>
  part(() => new Promise((loaded) => setTimeout(loaded, 2000)).then(load), name);
