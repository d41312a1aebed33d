import { type ReactNode, Suspense, useState, useSyncExternalStore } from "react";
import { useWords } from "#shared/text/words";
import { part } from "#shared/ui/part";
import { AimagTable } from "./AimagTable";
import { AimagTiles } from "./AimagTiles";
import { useAimags } from "./aimagsQuery";
import type { Choice } from "./choice";
import "./home.css";
import { PlaceFound } from "./PlaceFound";
import type { RoundSummary } from "./RoundCard";
import { SoumField } from "./SoumField";

/** Its lines weigh more than everything else here, and a phone cannot show them. */
const AimagMap = part(() => import("./AimagMap"), "AimagMap");

type Props = {
  /** Those of the place that the page has already. */
  rounds: readonly RoundSummary[];
  place: string | null;
  choose: (place: string | null) => void;
};

export function Places({ rounds, place, choose }: Props) {
  const { t } = useWords();
  const { data } = useAimags();
  const [known] = useState(place);
  const choice = { aimags: data?.aimags ?? [], place, choose };
  const soum = place && <SoumField place={place} known={known} choose={choose} />;
  return (
    <section className="places">
      <h2>{t("home.place.title")}</h2>
      {known ? (
        <>
          <details open={!place}>
            <summary>{t("home.place.choose")}</summary>
            <Choosing {...choice} />
          </details>
          {soum}
        </>
      ) : (
        <Choosing {...choice}>{soum}</Choosing>
      )}
      {place && <PlaceFound key={place} id={place} known={rounds} choose={choose} />}
    </section>
  );
}

/** The soum stands beside the picture, where the aimag was pressed. */
function Choosing({ children, ...choice }: Choice & { children?: ReactNode }) {
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
        <div className="choosing">
          {children}
          <AimagTable {...choice} open={isWide && !choice.place} />
        </div>
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
