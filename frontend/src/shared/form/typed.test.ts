// @vitest-environment jsdom

import { expect, test } from "vitest";
import { forgetTypedBy, keepTyped, restoreTyped, typedBy } from "./typed";

const formOf = (text: string) => {
  const form = document.createElement("form");
  form.innerHTML = `<input name="title" value="${text}">`;
  return form;
};

const restored = (name: string) => {
  const form = formOf("");
  restoreTyped(name, form)();
  return new FormData(form).get("title");
};

test("what is confidential waits on the page and on no device, and goes with who wrote it", () => {
  keepTyped("auditor:finding:1", formOf("Half"), true);

  expect(localStorage.length).toBe(0);
  expect(restored("auditor:finding:1")).toBe("Half");
  expect(typedBy("auditor")).toHaveLength(1);

  forgetTypedBy("auditor");

  expect(restored("auditor:finding:1")).toBe("");
});
