type Kept = { name: string; value: string; checked?: boolean };
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What may lie on no device lasts as long as the page: another page or Back does not cost it, a reload does. */
const memory = new Map<string, string>();

const keyOf = (form: string) => `typed:${form}`;

const keptOf = (form: string) =>
  JSON.parse(memory.get(keyOf(form)) ?? localStorage.getItem(keyOf(form)) ?? "[]") as Kept[];

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio");

const controlsOf = (form: HTMLFormElement) =>
  ([...form.elements] as Control[]).filter(({ name, type }) => name && type !== "select-multiple");

/** While fields are filled again they answer as if typed in, and half a form would be kept over the whole one. */
let restoring = false;

/** What stands in a form, kept on this device until it is accepted: neither a reload nor another page costs it. */
export function keepTyped(form: string, element: HTMLFormElement, confidential = false) {
  if (restoring) return;
  const kept = controlsOf(element).map((control): Kept => {
    const { name, value } = control;
    return isTick(control) ? { name, value, checked: control.checked } : { name, value };
  });
  if (confidential) memory.set(keyOf(form), JSON.stringify(kept));
  else localStorage.setItem(keyOf(form), JSON.stringify(kept));
}

export function forgetTyped(form: string) {
  memory.delete(keyOf(form));
  localStorage.removeItem(keyOf(form));
}

/** All forms whose names begin with whose they are. */
export const typedBy = (office: string) =>
  [...memory.keys(), ...Object.keys(localStorage)].filter((key) => key.startsWith(keyOf(`${office}:`)));

export function forgetTypedBy(office: string) {
  for (const key of typedBy(office)) {
    memory.delete(key);
    localStorage.removeItem(key);
  }
}

/** Read once. A field may come later: with a row that was added, with an answer of the host. Answers with how to stop. */
export function restoreTyped(form: string, element: HTMLFormElement): () => void {
  let left = keptOf(form);
  const later = new MutationObserver(restore);
  function restore() {
    restoring = true;
    left = left.filter((kept) => !controlsOf(element).some((control) => isOf(control, kept) && fill(control, kept)));
    restoring = false;
    if (left.length === 0) later.disconnect();
  }
  later.observe(element, { childList: true, subtree: true });
  restore();
  return () => later.disconnect();
}

const isOf = (control: Control, { name, value }: Kept) =>
  name === control.name && (!isTick(control) || value === control.value);

/** As if the person did it, so that a field that answers to what is typed does so now. Whether it could be. */
function fill(control: Control, { value, checked }: Kept): boolean {
  if (isTick(control)) {
    if (control.checked === checked) return true;
    unfold(control);
    control.click();
    return true;
  }
  if (control instanceof HTMLSelectElement && ![...control.options].some((option) => option.value === value))
    return false;
  if (control.value === value) return true;
  unfold(control);
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value")?.set?.call(control, value);
  control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
  return true;
}

/** What waits half typed is not left behind a fold. */
function unfold(control: Element) {
  for (let fold = control.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
}
