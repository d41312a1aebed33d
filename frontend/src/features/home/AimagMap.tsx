import { useWords } from "#shared/text/words";
import shapes from "./aimagShapes.json";
import tiles from "./aimagTiles.json";
import { type Choice, shadeOf } from "./choice";

/** Lines of Natural Earth (public domain), for a picture only: they say nothing of where a border runs. */
export function AimagMap({ aimags, place, choose }: Choice) {
  const { t, number, text, language } = useWords();
  return (
    <svg
      className="map"
      viewBox="0 0 720 360"
      role="img"
      aria-label={t("home.map.finding", { count: number(aimags.filter((aimag) => aimag.openRounds > 0).length) })}
    >
      {aimags.map((aimag) => {
        const { id, code, name } = aimag.locality;
        const shape = shapes[code as keyof typeof shapes];
        return (
          // biome-ignore lint/a11y: the table beside it is the way with a keyboard; one picture is not 22 stops more.
          <path
            key={id}
            d={shape.path}
            className={id === place ? `${shadeOf(aimag)} chosen` : shadeOf(aimag)}
            onClick={() => choose(id)}
          >
            <title>{text(name)}</title>
          </path>
        );
      })}
      {aimags.map((aimag) => {
        const code = aimag.locality.code as keyof typeof shapes;
        const [x, y] = shapes[code].label as [number, number];
        return (
          <text key={code} x={x} y={y} className={shadeOf(aimag)}>
            {tiles[code].short[language]}
            {aimag.openRounds > 0 && ` ${number(aimag.openRounds)}`}
          </text>
        );
      })}
    </svg>
  );
}
