/** A line that a page says, and the headings it stands under; a heading stands under itself. */
export type Line = { under: string; text: string; isHeading?: boolean };

/** What one does on a page, and pictures: a sentence or a table beside them says the same. */
const unread =
  "button, form, input, select, textarea, nav, svg, script, style, [hidden], [role=img], [aria-hidden=true]";

const inline = new Set(
  "A ABBR B BDI CODE DATA DEL EM I INS KBD MARK OUTPUT S SMALL SPAN STRONG SUB SUP TIME U".split(" "),
);

const isUnread = (element: Element) =>
  element.matches(unread) || (element.tagName === "DETAILS" && element.querySelector("form") !== null);

const tidy = (text: string) =>
  text
    .replace(/\s+/g, " ")
    .replace(/ ([,.;:)])/g, "$1")
    .trim();

/** The words of an element, and a blank between what stands in elements of its own. */
function wordsIn(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? "";
  if (!(node instanceof Element) || isUnread(node)) return "";
  return [...node.childNodes].map((child) => ` ${wordsIn(child)}`).join("");
}

const said = (element: Element) => tidy(wordsIn(element));

/** What a page says, line by line: a row of a table, and a term with what is said of it, are one line each. */
export function linesOf(page: Element): Line[] {
  const lines: Line[] = [];
  const headings: string[] = [];
  let text = "";
  const under = () => headings.filter(Boolean).join(" – ");
  const end = (line = text) => {
    text = "";
    if (tidy(line)) lines.push({ under: under(), text: tidy(line) });
  };
  function read(node: Node) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue;
    if (!(node instanceof Element) || isUnread(node)) return;
    if (inline.has(node.tagName)) {
      text += " ";
      node.childNodes.forEach(read);
      text += " ";
      return;
    }
    end();
    const level = /^H([2-6])$/.exec(node.tagName)?.[1];
    if (level) {
      headings.splice(Number(level) - 2, 5, ...blanks(Number(level) - 2 - headings.length), said(node));
      lines.push({ under: under(), text: said(node), isHeading: true });
    } else if (node.tagName === "TR") end([...node.children].map(said).filter(Boolean).join(" · "));
    else if (node.tagName === "DD") end(`${said(termOf(node))}: ${said(node)}`);
    else if (node.tagName !== "DT") node.childNodes.forEach(read);
    end();
  }
  read(page);
  return lines;
}

const blanks = (count: number) => Array<string>(Math.max(count, 0)).fill("");

function termOf(description: Element) {
  let before = description.previousElementSibling;
  while (before?.tagName === "DD") before = before.previousElementSibling;
  return before ?? description;
}
