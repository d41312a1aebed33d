import { type ComponentType, lazy } from "react";

/** A page that is fetched when somebody goes there. */
export const later = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazy(() => load().then((module) => ({ default: module[name] })));
