import { useEffect } from "react";
import { useSearchParams } from "react-router";

const KEY = "list-seed";
const SEEDS = 100_000;

const drawn = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % SEEDS;

/** Each device draws one, once: no proposal gains by standing first, and whoever comes back finds the list as it was. */
function deviceSeed(): number {
  const kept = localStorage.getItem(KEY);
  if (kept !== null) return Number(kept);
  const seed = drawn();
  localStorage.setItem(KEY, String(seed));
  return seed;
}

/** The seed of the list's order, which stands in the address; undefined is the order in which the proposals came. */
export function useOrder() {
  const [params, setParams] = useSearchParams();
  const asked = params.get("seed");
  const isRandom = params.get("order") !== "came";
  const seed = /^\d{1,5}$/.test(asked ?? "") ? Number(asked) : undefined;

  const go = (change: Record<string, string | undefined>) =>
    setParams(
      (known) => {
        const next = new URLSearchParams(known);
        for (const [name, value] of Object.entries(change))
          if (value === undefined) next.delete(name);
          else next.set(name, value);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );

  useEffect(() => {
    if (isRandom && seed === undefined) go({ seed: String(deviceSeed()) });
  }, [isRandom, seed]);

  return {
    seed: isRandom ? seed : undefined,
    isRandom,
    shuffle: () => go({ order: undefined, seed: String(drawn()) }),
    asTheyCame: () => go({ order: "came", seed: undefined }),
    atRandom: () => go({ order: undefined, seed: String(deviceSeed()) }),
  };
}
