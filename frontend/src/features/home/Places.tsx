import { Suspense, useState, useSyncExternalStore } from "react";
import { useWords } from "#shared/text/words";
import { part } from "#shared/ui/part";
import { AimagTable } from "./AimagTable";
import { AimagTiles } from "./AimagTiles";
import { useAimags } from "./aimagsQuery";
import type { Choice } from "./choice";
import { useChosenPlace } from "./chosenPlace";
import "./home.css";
import { PlaceFound } from "./PlaceFound";
import type { RoundSummary } from "./RoundCard";

/** Its lines weigh more than everything else here, and a phone cannot show them. */
const AimagMap = part(() => import("./AimagMap"), "AimagMap");

export function Places({ rounds }: { rounds: readonly RoundSummary[] }) {
  const { t } = useWords();
  const { data } = useAimags();
  const chosen = useChosenPlace();
  const [known] = useState(chosen.place);
  const choice = { aimags: data?.aimags ?? [], place: chosen.place, choose: chosen.choose };
  return (
    <section className="places">
      <h2>{t("home.place.title")}</h2>
      {known ? (
        <details open={!chosen.place}>
          <summary>{t("home.place.choose")}</summary>
          <Choosing {...choice} />
        </details>
      ) : (
        <Choosing {...choice} />
      )}
      {chosen.place && <PlaceFound key={chosen.place} id={chosen.place} known={rounds} choose={chosen.choose} />}
    </section>
  );
}

function Choosing(choice: Choice) {
  const { t, number } = useWords();
  const isWide = useIsWide();
  const running = choice.aimags.filter(({ openRounds }) => openRounds > 0).length;
  return (
    <div className="choosing">
      <p>{t("home.place.lead")}</p>
      <p id="aimags-finding">{t("home.map.finding", { count: number(running) })}</p>
      <div className="columns map-and-table">
        <div className="map-picture">
          {isWide ? (
            <Suspense>
              <AimagMap {...choice} />
            </Suspense>
          ) : (
            <AimagTiles {...choice} />
          )}
          <p className="meta">{t("home.map.legend")}</p>
        </div>
        <AimagTable key={String(isWide)} open={isWide} {...choice} />
      </div>
    </div>
  );
}

const wide = window.matchMedia("(min-width: 60rem)");

function useIsWide() {
  return useSyncExternalStore(
    (changed) => {
      wide.addEventListener("change", changed);
      return () => wide.removeEventListener("change", changed);
    },
    () => wide.matches,
  );
}
