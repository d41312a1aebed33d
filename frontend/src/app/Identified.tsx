import { Outlet, useParams } from "react-router";
import { isId } from "#shared/text/id";
import { NotFound } from "#shared/ui/NotFound";

/** Pages of things that have ids; the page of another thing begins anew, with nothing of the one before. */
export function Identified() {
  const { "*": _rest, ...named } = useParams();
  const ids = Object.values(named);
  return ids.every((id) => id === undefined || isId(id)) ? <Outlet key={ids.join()} /> : <NotFound />;
}
