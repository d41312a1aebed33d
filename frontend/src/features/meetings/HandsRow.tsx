import { useState } from "react";
import { Title, useTitleText } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Icon } from "#shared/ui/Icon";
import { tellersDiffer } from "./hands";
import type { Item } from "./meetingQuery";

type Props = { item: Item; two: boolean; faultOf: (field: string) => string | undefined; remove: () => void };

export function HandsRow({ item, two, faultOf, remove }: Props) {
  const { t } = useWords();
  const titleText = useTitleText();
  const [seen, setSeen] = useState({ first: "", second: "" });
  const tellers = two ? (["first", "second"] as const) : (["first"] as const);
  const fault =
    (two && tellersDiffer(seen.first, seen.second) ? t("hands.differ") : undefined) ??
    tellers.map((teller) => faultOf(`${teller}-${item.id}`)).find(Boolean);
  return (
    <li className={fault ? "wrong" : undefined}>
      <span>
        {item.number} <Title of={item} />
      </span>
      <span className="hands-counts">
        {tellers.map((teller) => (
          <input
            key={teller}
            id={`${teller}-${item.id}`}
            name={`${teller}-${item.id}`}
            className="short"
            inputMode="numeric"
            autoComplete="off"
            aria-label={`${titleText(item)}: ${t(`hands.${teller}`)}`}
            aria-invalid={fault ? true : undefined}
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
        <span className="fault" role="status">
          <Icon name="warning" /> {fault}
        </span>
      )}
    </li>
  );
}
