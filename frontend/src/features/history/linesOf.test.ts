// @vitest-environment jsdom

import { expect, test } from "vitest";
import { linesOf } from "./linesOf";

function read(html: string) {
  const page = document.createElement("div");
  page.innerHTML = html;
  return linesOf(page);
}

const texts = (html: string) => read(html).map(({ text }) => text);

test("a row of a table, a term with what is said of it and a paragraph are one line each", () => {
  const lines = texts(`
    <table><tr><th>Баянгол</th><td>36 сая ₮</td><td>12</td></tr></table>
    <dl><div><dt>Өртөг</dt><dd>46.8 сая ₮</dd><dd>эцсийн</dd></div></dl>
    <p>Ирсэн <strong>41</strong> хүн, <a href="/">ирц хүрсэн</a>.</p>
    <ul><li>Нэг<p>хоёр</p></li></ul>`);
  expect(lines).toEqual([
    "Баянгол · 36 сая ₮ · 12",
    "Өртөг: 46.8 сая ₮",
    "Өртөг: эцсийн",
    "Ирсэн 41 хүн, ирц хүрсэн.",
    "Нэг",
    "хоёр",
  ]);
});

test("words that only the look holds apart are apart", () => {
  expect(texts("<div><strong>12</strong><small>дэмжсэн</small></div>")).toEqual(["12 дэмжсэн"]);
});

test("a line stands under its headings, and a heading under those above it", () => {
  const lines = read("<h1>Хурал</h1><h2>Ирц</h2><p>41</p><h4>Эрэмбэ</h4><p>1</p><h2>Тэмдэглэл</h2><p>Хаасан</p>");
  expect(lines.map(({ under, text }) => `${under}|${text}`)).toEqual([
    "|Хурал",
    "Ирц|Ирц",
    "Ирц|41",
    "Ирц – Эрэмбэ|Эрэмбэ",
    "Ирц – Эрэмбэ|1",
    "Тэмдэглэл|Тэмдэглэл",
    "Тэмдэглэл|Хаасан",
  ]);
});

test("what one does on a page, and pictures, are no words of it", () => {
  const lines = texts(`<p>Нэг <button>Дарах</button></p><form><label>Нэр</label></form><svg><text>5</text></svg>
    <details><summary>Засах</summary><form></form></details><details><summary>Юу вэ</summary><p>Энэ</p></details>
    <p hidden>Далд</p><span aria-hidden="true">•</span>`);
  expect(lines).toEqual(["Нэг", "Юу вэ", "Энэ"]);
});
