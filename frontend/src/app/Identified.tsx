import { Outlet, useParams } from "react-router";
import { isId } from "#shared/text/id";
import { NotFound } from "#shared/ui/NotFound";

export function Identified() {
  const { "*": _rest, ...ids } = useParams();
  return Object.values(ids).every((id) => id === undefined || isId(id)) ? <Outlet /> : <NotFound />;
}
