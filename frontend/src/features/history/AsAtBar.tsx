import { Link, useSearchParams } from "react-router";
import { errorText } from "#shared/graph/faults";
import { useWords } from "#shared/text/words";
import { isNumber } from "./moments";
import { Slider } from "./Slider";
import { useStopsHere } from "./stopsHere";

const zone = "Asia/Ulaanbaatar";

/** Above a page that is shown as it was: which moment, the way to others, and back to now. */
export function AsAtBar() {
  const words = useWords();
  const { t } = words;
  const [params, setParams] = useSearchParams();
  const said = params.get("asof") ?? "";
  const chosen = isNumber(said) ? said : undefined;
  const { rows, error } = useStopsHere();
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
      <p className="meta">{toldOf()}</p>
      <p className="actions">
        <Link to={`?${comparedWith(params, chosen)}`}>{t("then.link")}</Link>
        <button type="button" className="link" onClick={() => show()}>
          {t("asAt.leave")}
        </button>
      </p>
    </aside>
  );
}

/** The same page, compared with how it is now. */
function comparedWith(params: URLSearchParams, event = "") {
  const compared = new URLSearchParams(params);
  compared.delete("asof");
  compared.set("from", event);
  return compared;
}
