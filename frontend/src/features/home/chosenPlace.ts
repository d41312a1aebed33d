import { useCallback } from "react";
import { useSearchParams } from "react-router";

const KEY = "place";

/** The place in the address, else the one that this device remembers; null is none. */
export function useChosenPlace() {
  const [params, setParams] = useSearchParams();
  const place = params.get(KEY) ?? localStorage.getItem(KEY);
  const choose = useCallback(
    (chosen: string | null) => {
      if (chosen) localStorage.setItem(KEY, chosen);
      else localStorage.removeItem(KEY);
      setParams(chosen ? { [KEY]: chosen } : {}, { replace: true });
    },
    [setParams],
  );
  return { place, choose };
}
