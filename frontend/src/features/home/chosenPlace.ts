import { useCallback, useState } from "react";
import { useNavigationType, useSearchParams } from "react-router";

const KEY = "place";

/** The place in the address, else the one that this device remembers; null is none. Back leads to what stood there before. */
export function useChosenPlace() {
  const [params, setParams] = useSearchParams();
  const [first] = useState(() => localStorage.getItem(KEY));
  const remembered = useNavigationType() === "POP" ? first : localStorage.getItem(KEY);
  const place = params.get(KEY) ?? remembered;
  const choose = useCallback(
    (chosen: string | null) => {
      if (chosen) localStorage.setItem(KEY, chosen);
      else localStorage.removeItem(KEY);
      setParams(chosen ? { [KEY]: chosen } : {});
    },
    [setParams],
  );
  return { place, choose };
}
