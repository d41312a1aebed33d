type Named = { number?: string | null; name: string };

const words = (text: string) =>
  text
    .toLocaleLowerCase("mn")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether each word typed begins a word of the name, in any order; a number finds its proposal too. */
const matches = (typed: readonly string[], { number, name }: Named) => {
  const there = words(`${number ?? ""} ${name}`);
  return typed.every((part) => there.some((word) => word.startsWith(part)));
};

/** Those that begin with what was typed come first; otherwise as they were, the last used before the others. */
export function find<Group extends Named>(groups: readonly Group[], text: string): Group[] {
  const typed = words(text);
  const [first] = typed;
  const found = groups.filter((group) => matches(typed, group));
  if (!first) return found;
  const leads = ({ name }: Group) => words(name)[0]?.startsWith(first) === true;
  return [...found.filter(leads), ...found.filter((group) => !leads(group))];
}
