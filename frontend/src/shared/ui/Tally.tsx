import { useWords } from "#shared/text/words";

/** How a part is drawn: full, striped, gold, empty. */
export type Part = "for" | "against" | "abstained" | "silent";

type Props = {
  parts: readonly (readonly [Part, number])[];
  whole: number;
  /** Where a majority or a quorum begins. */
  marks: readonly (readonly [string, number])[];
};

const share = (part: number, whole: number) => `${whole > 0 ? Math.min(100, (100 * part) / whole) : 0}%`;

/** Counts beside one another and the mark they had to reach. The words and the table beside it say the same. */
export function Tally({ parts, whole, marks }: Props) {
  const { number } = useWords();
  return (
    <div className="tally" aria-hidden="true">
      <div className="tally-bar">
        {parts.map(([part, count], place) => (
          <i key={`${part} ${place}`} className={part} style={{ width: share(count, whole) }} />
        ))}
      </div>
      {marks.map(([name, at], place) => (
        <span key={place} className="tally-mark" style={{ left: share(at, whole) }}>
          <b style={{ transform: `translateX(-${share(at, whole)})` }}>
            {name}: {number(at)}
          </b>
        </span>
      ))}
    </div>
  );
}
