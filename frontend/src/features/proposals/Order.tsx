import { useWords } from "#shared/text/words";
import type { useOrder } from "./order";

/** How the list is ordered, and by which number anybody gets the same. */
export function Order({ order }: { order: ReturnType<typeof useOrder> }) {
  const { t } = useWords();
  return (
    <>
      <div className="filters">
        <label>
          {t("order.label")}
          <select
            value={order.isRandom ? "random" : "came"}
            onChange={(event) => (event.target.value === "came" ? order.asTheyCame() : order.atRandom())}
          >
            <option value="random">{t("order.random")}</option>
            <option value="came">{t("order.asCame")}</option>
          </select>
        </label>
      </div>
      {order.seed !== undefined && (
        <p className="meta">
          {t("order.seed", { seed: order.seed })}{" "}
          <button type="button" className="link" onClick={order.shuffle}>
            {t("order.another")}
          </button>
        </p>
      )}
    </>
  );
}
