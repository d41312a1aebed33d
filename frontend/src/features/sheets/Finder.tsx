import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useState } from "react";
import { useWords } from "#shared/text/words";
import { Field } from "#shared/ui/Field";
import type { Group } from "./codingQuery";
import { find } from "./groups";

export type NamedGroup = Group & { name: string };

type Props = {
  field: RefObject<HTMLInputElement | null>;
  /** Whether there was no wish: who brought one works elsewhere on the page, and is left there. */
  rested: RefObject<boolean>;
  groups: readonly NamedGroup[];
  choose: (group: NamedGroup) => void;
  undo: () => void;
};

const MOST = 8;

/** A field that finds by any word; the arrows choose, Enter takes. */
export function Finder({ field, rested, groups, choose, undo }: Props) {
  const { t, number } = useWords();
  const list = useId();
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const found = find(groups, text).slice(0, MOST);
  const chosen = found[Math.min(at, found.length - 1)];

  // Before the wish is painted: keys pressed at once go to it.
  useLayoutEffect(() => {
    if (!rested.current) field.current?.focus();
  }, [field, rested]);

  function onKey(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === "Enter" && chosen && (text.trim() || at > 0)) {
      event.preventDefault();
      choose(chosen);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setAt((at + step + found.length) % Math.max(1, found.length));
    } else if (event.key === "z" && (event.ctrlKey || event.metaKey) && !text) {
      event.preventDefault();
      undo();
    }
  }

  return (
    <>
      <Field id="find" label={t("coding.find")} hint={t("coding.findHint")}>
        <input
          id="find"
          ref={field}
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls={list}
          aria-activedescendant={chosen && `${list}-${chosen.id}`}
          aria-autocomplete="list"
          aria-describedby="find-hint"
          autoComplete="off"
          lang="mn"
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setAt(0);
          }}
          onKeyDown={onKey}
        />
      </Field>
      <p className="meta" role="status">
        {t("coding.found", { count: number(found.length) })}
      </p>
      <div className="groups" id={list} role="listbox" aria-label={t("coding.find")}>
        {found.map((group) => (
          // biome-ignore lint/a11y: the keys of a listbox are its field's.
          <div
            key={group.id}
            id={`${list}-${group.id}`}
            role="option"
            aria-selected={group === chosen}
            onClick={() => choose(group)}
          >
            {group.number} {group.name}
          </div>
        ))}
      </div>
    </>
  );
}
