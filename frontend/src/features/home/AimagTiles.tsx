import { useWords } from "#shared/text/words";
import tiles from "./aimagTiles.json";
import { type Choice, shadeOf } from "./choice";

/** Each aimag a square that a thumb can hit, about where it lies. */
export function AimagTiles({ aimags, place, choose }: Choice) {
  const { t, text, number, language } = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid everywhere.
    <div className="tiles" role="group" aria-labelledby="aimags-finding">
      {aimags.map((aimag) => {
        const { id, code, name } = aimag.locality;
        const { tile, short } = tiles[code as keyof typeof tiles];
        const facts = { name: text(name), open: number(aimag.openRounds), all: number(aimag.rounds) };
        return (
          <button
            key={id}
            type="button"
            className={`tile ${shadeOf(aimag)}`}
            style={{ gridColumn: tile[0], gridRow: tile[1] }}
            aria-label={t("home.aimagSays", facts)}
            aria-pressed={id === place}
            onClick={() => choose(id)}
          >
            {short[language]}
            {aimag.openRounds > 0 && <small>{facts.open}</small>}
          </button>
        );
      })}
    </div>
  );
}
