import { useRef } from "react";
import type { Faults } from "#shared/form/CommandForm";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";

const itemTypes = ["projects", "rules", "appointment", "rescission", "other"] as const;
type ItemType = (typeof itemTypes)[number];

export type ItemDraft = { id: string; title: string; type: ItemType };

export const newItem = (number: number, type: ItemType): ItemDraft => ({ id: String(number), title: "", type });

/** Those with these ids, as a draft kept them. */
const itemsOf = (ids: string, items: readonly ItemDraft[]): ItemDraft[] =>
  ids.split(" ").map((id) => items.find((item) => item.id === id) ?? newItem(Number(id), "other"));

export const agendaFaults = (items: readonly ItemDraft[]): Faults =>
  Object.fromEntries(items.filter(({ title }) => !title.trim()).map(({ id }) => [`item-${id}`, "form.required"]));

/** Every item is of the round from whose page the sitting is convened, so that its facts are at hand. */
export const agendaOf = (items: readonly ItemDraft[], roundId: string) =>
  items.map(({ title, type }, index) => ({ number: index + 1, type, title: { mn: title.trim() }, roundId }));

type Props = {
  items: readonly ItemDraft[];
  change: (to: (items: ItemDraft[]) => ItemDraft[]) => void;
  faultOf: (field: string) => string | undefined;
};

export function AgendaFields({ items, change, faultOf }: Props) {
  const { t, number } = useWords();
  const add = useRef<HTMLButtonElement>(null);
  const set = (part: Partial<ItemDraft>, of: ItemDraft) =>
    change((all) => all.map((item) => (item.id === of.id ? { ...item, ...part } : item)));
  /** Its own button goes with it: the title of the next has the focus, or the button that adds one. */
  function remove(item: ItemDraft, next?: ItemDraft) {
    change((all) => all.filter((other) => other.id !== item.id));
    (next ? document.getElementById(`item-${next.id}`) : add.current)?.focus();
  }
  return (
    <>
      <input
        hidden
        name="items"
        value={items.map(({ id }) => id).join(" ")}
        onChange={({ target }) => change((all) => itemsOf(target.value, all))}
      />
      {items.map((item, place) => (
        <fieldset key={item.id} className="clause">
          <legend>{t("agenda.item", { number: number(place + 1) })}</legend>
          <Field id={`item-${item.id}`} label={t("agenda.itemTitle")} fault={faultOf(`item-${item.id}`)}>
            <input
              {...fieldProps(`item-${item.id}`, false, faultOf(`item-${item.id}`))}
              lang="mn"
              maxLength={300}
              value={item.title}
              onChange={({ target }) => set({ title: target.value }, item)}
            />
          </Field>
          <Field id={`type-${item.id}`} label={t("agenda.itemType")}>
            <select
              {...fieldProps(`type-${item.id}`)}
              value={item.type}
              onChange={({ target }) => set({ type: target.value as ItemType }, item)}
            >
              {itemTypes.map((type) => (
                <option key={type} value={type}>
                  {t(`itemType.${type}`)}
                </option>
              ))}
            </select>
          </Field>
          {items.length > 1 && (
            <button type="button" className="link" onClick={() => remove(item, items[place + 1])}>
              {t("agenda.remove", { number: number(place + 1) })}
            </button>
          )}
        </fieldset>
      ))}
      <button
        type="button"
        className="button"
        ref={add}
        onClick={() => change((all) => [...all, newItem(Math.max(...all.map(({ id }) => Number(id))) + 1, "other")])}
      >
        {t("agenda.add")}
      </button>
    </>
  );
}
