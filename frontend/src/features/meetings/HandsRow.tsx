import { type FocusEvent, useState } from "react";
import { Title, useTitleText } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Icon } from "#shared/ui/Icon";
import { type Differing, type Teller, tellersDiffer, tellersOf } from "./hands";
import type { Item } from "./meetingQuery";

type Props = {
  item: Item;
  /** Unlike that of another sitting on the same page. */
  fieldOf: (teller: Teller, id: string) => string;
  two: boolean;
  present: number;
  /** What the tellers had differently here before. */
  differed: readonly Differing[];
  faultOf: (field: string) => string | undefined;
  differ: (differing: Differing) => void;
  /** It was no count, only the wrong key. */
  slipped: (differing: Differing) => void;
  remove: () => void;
};

export function HandsRow({ item, fieldOf, two, present, differed, faultOf, differ, slipped, remove }: Props) {
  const { t, number } = useWords();
  const titleText = useTitleText();
  const [seen, setSeen] = useState({ first: "", second: "" });
  const tellers = tellersOf(two);
  const faultId = `fault-${fieldOf("first", item.id)}`;
  const differs = two && tellersDiffer(seen.first, seen.second);
  const isTooMany = tellers.some((teller) => Number(seen[teller]) > present);
  const fault =
    (isTooMany ? t("hands.tooMany") : differs ? t("hands.differ") : undefined) ??
    tellers.map((teller) => faultOf(fieldOf(teller, item.id))).find(Boolean);

  function leave({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) {
    if (differs && !currentTarget.contains(relatedTarget))
      differ({ proposalId: item.id, first: Number(seen.first), second: Number(seen.second) });
  }

  return (
    <li className={fault ? "wrong" : undefined} onBlur={leave}>
      <span>
        {item.number} <Title of={item} />
      </span>
      <span className="hands-counts">
        {tellers.map((teller) => (
          <input
            key={teller}
            id={fieldOf(teller, item.id)}
            name={fieldOf(teller, item.id)}
            className="short"
            inputMode="numeric"
            autoComplete="off"
            aria-label={`${titleText(item)}: ${t(`hands.${teller}`)}`}
            aria-invalid={fault ? true : undefined}
            aria-describedby={fault ? faultId : undefined}
            onChange={({ target }) => setSeen((before) => ({ ...before, [teller]: target.value }))}
          />
        ))}
        <button
          type="button"
          className="link"
          aria-label={t("hands.remove", { title: titleText(item) })}
          onClick={remove}
        >
          <Icon name="cross" />
        </button>
      </span>
      {fault && (
        <span id={faultId} className="fault" role="status">
          <Icon name="warning" /> {fault}
        </span>
      )}
      {differed.map((differing) => (
        <span key={`${differing.first} ${differing.second}`} className="line meta">
          {t("hands.differed", { first: number(differing.first), second: number(differing.second) })}{" "}
          <button type="button" className="link" onClick={() => slipped(differing)}>
            {t("hands.slip")}
          </button>
        </span>
      ))}
    </li>
  );
}
