import { useLocation, useSearchParams } from "react-router";
import { errorText } from "#shared/graph/faults";
import { useWords } from "#shared/text/words";
import { useHead } from "#shared/ui/Page";
import "./asAt.css";
import { isNumber } from "./moments";
import { Slider } from "./Slider";
import { useStops } from "./thenQueries";

const zone = "Asia/Ulaanbaatar";

/** Above a page that is shown as it was: which moment, the way to others, and back to now. */
export function AsAtBar() {
  const words = useWords();
  const { t } = words;
  const [params, setParams] = useSearchParams();
  const said = params.get("asof") ?? "";
  const chosen = isNumber(said) ? said : undefined;
  const filter = useStopsHere();
  const { rows, error } = useStops(filter);
  const show = (event?: string) =>
    setParams(
      (now) => {
        if (event === undefined) now.delete("asof");
        else now.set("asof", event);
        return now;
      },
      { replace: true, preventScrollReset: true },
    );
  function toldOf() {
    if (error) return errorText(error, words);
    if (said && !chosen) return t("then.unknown");
    if (chosen) return t("asAt.reading");
    return t(rows ? "asAt.how" : "state.loading");
  }
  return (
    <aside className={chosen ? "as-at-bar then" : "as-at-bar"} aria-labelledby="as-at-page">
      <Slider
        id="as-at-page"
        title={t("asAt.title")}
        events={[...(rows ?? [])].reverse()}
        zone={zone}
        chosen={chosen}
        choose={(event) => show(event ?? "")}
        loading={!rows && !error}
      />
      <p className="meta">
        {toldOf()}{" "}
        <button type="button" className="link" onClick={() => show()}>
          {t("asAt.leave")}
        </button>
      </p>
    </aside>
  );
}

/** The events of the round that the page belongs to, else those of what its address names. */
function useStopsHere() {
  const { where } = useHead();
  const { pathname } = useLocation();
  const [, kind, id] = pathname.split("/");
  const round = kind === "rounds" ? id : where.round;
  if (round) return { round };
  return id ? { stream: id } : undefined;
}
