import { Outlet, useParams } from "react-router";
import { NotFound } from "#shared/ui/NotFound";

const named = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An address cut short on its way names nothing; the host need not be asked. */
export function Identified() {
  const { "*": _rest, ...ids } = useParams();
  return Object.values(ids).every((id) => id === undefined || named.test(id)) ? <Outlet /> : <NotFound />;
}
