/** A person a line: the register number, and after a blank whatever helps to find them on a printed sheet. */
export const votersIn = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, person = line, label] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
      return { person, label };
    });
