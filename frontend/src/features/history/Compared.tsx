import { useWords } from "#shared/text/words";

export type Fact = { name: string; was?: string; is?: string };

type Props = { facts: readonly Fact[]; event: number };

/** Two moments, fact by fact; what differs is marked with a word, not only a colour. Undefined is still on its way. */
export function Compared({ facts, event }: Props) {
  const { t } = useWords();
  return (
    <table className="data as-at-table">
      <thead>
        <tr>
          <th scope="col">{t("history.fact")}</th>
          <th scope="col">
            {t("history.then")} ({t("event.number", { number: event })})
          </th>
          <th scope="col">{t("history.now")}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map(({ name, was, is }, place) => {
          const differs = was !== undefined && is !== undefined && was !== is;
          return (
            <tr key={place} className={differs ? "differs" : undefined}>
              <th scope="row">{name}</th>
              <td>{was ?? "…"}</td>
              <td>
                {is ?? "…"} {differs && <small>({t("history.changed")})</small>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
