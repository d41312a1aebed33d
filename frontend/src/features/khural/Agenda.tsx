import { useSyncExternalStore } from "react";
import { useSearchParams } from "react-router";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import type { At } from "./at";
import { ItemOpened } from "./ItemOpened";
import type { Item } from "./sittingQuery";

/**
 * The agenda on the left, the item in hand beside it. The address names the item, so that a table can be sent to it. On
 * paper are all of them.
 */
export function Agenda({ at }: { at: At }) {
  const { t } = useWords();
  const [params, setParams] = useSearchParams();
  const printing = usePrinting();
  const { agenda } = at.sitting;
  const open = agenda.find(({ number }) => String(number) === params.get("item")) ?? agenda[0];
  const go = ({ number }: Item) => setParams({ item: String(number) }, { preventScrollReset: true });
  return (
    <section>
      <h2>{t("agenda.title")}</h2>
      <div className={printing ? undefined : "desk"}>
        {!printing && (
          <ol className="desk-list">
            {agenda.map((item) => (
              <li key={item.number}>
                <button type="button" className="link" aria-current={item === open} onClick={() => go(item)}>
                  <span>
                    {item.number}. <Said text={item.title} />
                  </span>
                </button>
              </li>
            ))}
          </ol>
        )}
        <div>
          {(printing ? agenda : agenda.filter((item) => item === open)).map((item) => (
            <ItemOpened key={item.number} at={at} item={item} />
          ))}
        </div>
      </div>
    </section>
  );
}

const paper = () => matchMedia("print");

function listen(changed: () => void) {
  const medium = paper();
  medium.addEventListener("change", changed);
  return () => medium.removeEventListener("change", changed);
}

const usePrinting = () => useSyncExternalStore(listen, () => paper().matches);
