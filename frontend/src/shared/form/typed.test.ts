// @vitest-environment jsdom

import { afterEach, expect, test } from "vitest";
import { forgetTyped, keepTyped, restoreTyped } from "./typed";

function form(html: string): HTMLFormElement {
  const element = document.createElement("form");
  element.innerHTML = html;
  document.body.replaceChildren(element);
  return element;
}

const FIELDS = `
  <input name="sum"><textarea name="note"></textarea>
  <select name="way"><option value=""></option><option value="a">a</option></select>
  <input type="checkbox" name="who" value="1"><input type="checkbox" name="who" value="2">`;

afterEach(() => localStorage.clear());

test("what was typed stands in the same form again, and only there", () => {
  const before = form(FIELDS);
  (before.elements.namedItem("sum") as HTMLInputElement).value = "48 500 000";
  (before.elements.namedItem("way") as HTMLSelectElement).value = "a";
  (before.elements[4] as HTMLInputElement).checked = true;
  keepTyped("cost:1", before);

  const again = form(FIELDS);
  restoreTyped("cost:1", again);
  expect([...new FormData(again)]).toEqual([
    ["sum", "48 500 000"],
    ["note", ""],
    ["way", "a"],
    ["who", "2"],
  ]);
  const other = form(FIELDS);
  restoreTyped("cost:2", other);
  expect(new FormData(other).get("sum")).toBe("");
});

test("a tick that was taken off stays off", () => {
  const ticked = FIELDS.replace('value="1"', 'value="1" checked');
  const before = form(ticked);
  (before.elements[3] as HTMLInputElement).checked = false;
  keepTyped("f", before);
  const again = form(ticked);
  restoreTyped("f", again);
  expect(new FormData(again).getAll("who")).toEqual([]);
});

test("a field that answers to typing hears of it", () => {
  const before = form(FIELDS);
  (before.elements.namedItem("sum") as HTMLInputElement).value = "5";
  keepTyped("f", before);
  const again = form(FIELDS);
  const heard: string[] = [];
  again.addEventListener("input", ({ target }) => heard.push((target as HTMLInputElement).value));
  restoreTyped("f", again);
  expect(heard).toEqual(["5"]);
});

test("what was accepted is forgotten", () => {
  const before = form(FIELDS);
  (before.elements.namedItem("sum") as HTMLInputElement).value = "5";
  keepTyped("f", before);
  forgetTyped("f");
  const again = form(FIELDS);
  restoreTyped("f", again);
  expect(new FormData(again).get("sum")).toBe("");
});

test("a field that comes later is filled when it comes, and the whole is not kept over by what answers", async () => {
  const row = '<input name="row2">';
  const before = form(`<input name="rows">${row}`);
  (before.elements.namedItem("rows") as HTMLInputElement).value = "2";
  (before.elements.namedItem("row2") as HTMLInputElement).value = "second";
  keepTyped("f", before);
  for (let load = 0; load < 2; load++) {
    const again = form('<input name="rows">');
    again.addEventListener("input", () => keepTyped("f", again));
    restoreTyped("f", again);
    again.insertAdjacentHTML("beforeend", row);
    await Promise.resolve();
    expect(new FormData(again).get("row2")).toBe("second");
  }
});

test("a fold over what waits half typed opens, and one over nothing stays", () => {
  const folded = `<details><div><input name="sum"></div></details><details><input name="note"></details>`;
  const before = form(folded);
  (before.elements.namedItem("sum") as HTMLInputElement).value = "5";
  keepTyped("f", before);
  const again = form(folded);
  restoreTyped("f", again);
  expect([...again.querySelectorAll("details")].map(({ open }) => open)).toEqual([true, false]);
});
