/** Of two titles, which words they share whatever their endings; a word that many titles have says little. */

/** What titles have in common because they are titles: to do, make, build, mend, buy, set up; and, for, with. */
const common = new Set(
  "хийх барих засах гаргах авах тавих сэргээх солих нэмэх шинэчлэх байгуулах болгох ба бол болон дээр доор тухай төсөл санал ажил сум сумын баг багийн багт олгох оруулах".split(
    " ",
  ),
);

const endings =
  /(?:ууд|үүд|нууд|нүүд|ийнх|ынх|ийг|ыг|ийн|ын|ний|ны|(?<=аа|ээ|оо|өө|уу|үү)г(?:ийн|ын)?|даа|дээ|доо|дөө|[аэоө]д|аас|ээс|оос|өөс|иас|аар|ээр|оор|өөр|иар|тай|тэй|той|руу|рүү|луу|лүү|нд|д|т)$/;

const SHORTEST = 3;

/** The part of a word that its cases share: худаг, худгийг and худгийн are худг. */
export function stemOf(word: string): string {
  const bare = word.replace(endings, "");
  if (bare.length >= SHORTEST && bare.length < word.length) return stemOf(bare);
  const stem = word.replace(/[ьй]$/, "");
  // The last short vowel falls out before an ending, so it is left out everywhere.
  return stem.length > SHORTEST ? stem.replace(/(?<=[^аэиоуөүыеёюя])[аэиоөү](?=[^аэиоуөүыеёюя]$)/, "") : stem;
}

/** The words of a title by their stems. */
export function stemsOf(title: string): Map<string, string> {
  const words = title.toLowerCase().match(/[а-яёөү]+/g) ?? [];
  return new Map(words.filter((word) => word.length >= SHORTEST && !common.has(word)).map((w) => [stemOf(w), w]));
}

export type Titled = { id: string; title: string; area?: string };
export type Alike = { id: string; words: string[]; sameArea: boolean };

const RARE = 3;
const MOST = 3;

/**
 * The titles most like one of them: of the same bag, or where one names none. Two shared words count, or one that
 * stands in three titles at most. They are offered, never acted upon.
 */
export function alike(one: Titled, others: readonly Titled[]): Alike[] {
  const stems = new Map(others.map((other) => [other.id, stemsOf(other.title)]));
  const titlesWith = (stem: string) => [...stems.values()].filter((known) => known.has(stem)).length;
  const own = stemsOf(one.title);
  return others
    .filter(({ id, area }) => id !== one.id && (area === one.area || !area || !one.area))
    .map(({ id, area }) => {
      const shared = [...own.keys()].filter((stem) => stems.get(id)?.has(stem));
      const isAlike = shared.length > 1 || shared.some((stem) => titlesWith(stem) <= RARE);
      const words = isAlike ? shared.map((stem) => own.get(stem) ?? stem) : [];
      return { id, words, sameArea: area !== undefined && area === one.area };
    })
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length || Number(b.sameArea) - Number(a.sameArea))
    .slice(0, MOST);
}
