// @vitest-environment jsdom

import codes from "virtual:texts/mn/codes";
import first from "virtual:texts/mn/first";
import offices from "virtual:texts/mn/offices";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { WordsProvider, wordsOf } from "#shared/text/words";
import { AgendaFields, newItem } from "./AgendaFields";

afterEach(cleanup);

function Fields() {
  const [items, setItems] = useState([1, 2, 3].map((number) => newItem(number, "other")));
  return <AgendaFields items={items} change={setItems} faultOf={() => undefined} />;
}

test("once an item is taken off the next has the focus, after the last the button that adds one", async () => {
  render(
    <WordsProvider first={wordsOf("mn", first, { ...codes, ...offices })}>
      <Fields />
    </WordsProvider>,
  );
  const remove = (place: number) => userEvent.click(screen.getAllByRole("button")[place] as Element);
  await remove(0);
  expect(document.activeElement?.id).toBe("item-2");
  await remove(1);
  expect(document.activeElement).toBe(screen.getAllByRole("button").at(-1));
});
