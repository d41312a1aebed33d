const keyOf = (form: string) => `typed:${form}`;

/** What stands in a form, kept on this device until it is accepted: neither a reload nor another page costs it. */
export const keepTyped = (form: string, element: HTMLFormElement) =>
  localStorage.setItem(keyOf(form), JSON.stringify([...new FormData(element)].filter(([, value]) => value !== "")));

export const forgetTyped = (form: string) => localStorage.removeItem(keyOf(form));

export function restoreTyped(form: string, element: HTMLFormElement) {
  const kept = JSON.parse(localStorage.getItem(keyOf(form)) ?? "[]") as [name: string, value: string][];
  for (const control of element.elements) {
    const known = kept.filter(([name]) => name === (control as HTMLInputElement).name).map(([, value]) => value);
    if (known.length > 0) fill(control, known);
  }
}

/** As if the person did it, so that a field that answers to what is typed does so now. */
function fill(control: Element, values: string[]) {
  if (control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio")) {
    if (!control.checked && values.includes(control.value)) control.click();
    return;
  }
  const value = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value");
  value?.set?.call(control, values[0]);
  control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
}
