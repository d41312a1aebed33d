type Kept = { name: string; value: string; checked?: boolean };
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const keyOf = (form: string) => `typed:${form}`;

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio");

const controlsOf = (form: HTMLFormElement) =>
  ([...form.elements] as Control[]).filter(({ name, type }) => name && type !== "select-multiple");

/** What stands in a form, kept on this device until it is accepted: neither a reload nor another page costs it. */
export function keepTyped(form: string, element: HTMLFormElement) {
  const kept = controlsOf(element).map((control): Kept => {
    const { name, value } = control;
    return isTick(control) ? { name, value, checked: control.checked } : { name, value };
  });
  localStorage.setItem(keyOf(form), JSON.stringify(kept));
}

export const forgetTyped = (form: string) => localStorage.removeItem(keyOf(form));

export function restoreTyped(form: string, element: HTMLFormElement) {
  const kept = JSON.parse(localStorage.getItem(keyOf(form)) ?? "[]") as Kept[];
  for (const control of controlsOf(element)) {
    const known = kept.find(
      ({ name, value }) => name === control.name && (!isTick(control) || value === control.value),
    );
    if (known) fill(control, known);
  }
}

/** As if the person did it, so that a field that answers to what is typed does so now. */
function fill(control: Control, { value, checked }: Kept) {
  if (isTick(control)) {
    if (control.checked !== checked) control.click();
    return;
  }
  if (control.value === value) return;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value")?.set?.call(control, value);
  control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
}
