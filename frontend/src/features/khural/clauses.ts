import type { Faults } from "#shared/form/CommandForm";
import type { ClauseKind, Office } from "#shared/graph/generated/graphql";

export type Clause = { id: string; kind: ClauseKind; text: string; assignee: Office | ""; reportOn: string[] };

export const clauseKinds: readonly ClauseKind[] = ["APPROVE", "CHARGE", "REPORT", "ASK", "OVERSEE", "OTHER"];

/** Who can be charged with something. */
export const assignees: readonly Office[] = [
  "GOVERNOR",
  "HEAD_OF_OFFICE",
  "FINANCE_HEAD",
  "PROCUREMENT",
  "BAG_GOVERNOR",
  "SOCIAL_WORKER",
  "KHURAL_SECRETARY",
];

/** Numbered, so that what is kept of a form finds its clause again. */
export const blankClause = (number: number): Clause => ({
  id: String(number),
  kind: "OTHER",
  text: "",
  assignee: "",
  reportOn: [],
});

/** The clauses of these numbers, with what stands in them. */
export const clausesOf = (numbers: string, clauses: readonly Clause[]): Clause[] =>
  numbers.split(" ").map((number) => clauses.find(({ id }) => id === number) ?? blankClause(Number(number)));

/** The type of an item under which a resolution is taken back. */
export const toRescind = "rescission";

type Target = { year: number; number: string };

function firstClause(type: string, target?: Target): Clause {
  const first = blankClause(1);
  const which = target && `${target.year} оны № ${target.number}`;
  if (type === toRescind) return which ? { ...first, text: `${which} тогтоолыг хүчингүй болсонд тооцсугай.` } : first;
  if (type !== "projects") return first;
  const list = "төсөл, арга хэмжээний жагсаалтыг хавсралтаар";
  return {
    ...first,
    kind: "APPROVE",
    text: which
      ? `${which} тогтоолын хавсралтыг өөрчилж, ${list} шинэчлэн баталсугай.`
      : `Т${list.slice(1)} баталсугай.`,
  };
}

/** What is not of its clerk's own wording says at once which resolution it changes. */
export const retargeted = (clauses: readonly Clause[], type: string, before?: Target, now?: Target): Clause[] =>
  clauses.map((clause) =>
    clause.id === "1" && clause.text === firstClause(type, before).text
      ? { ...clause, text: firstClause(type, now).text }
      : clause,
  );

/** How resolutions of an item run; a resolution is a Mongolian text whatever its clerk reads. */
export const usualClauses = (type: string): Clause[] => [
  firstClause(type),
  {
    ...blankClause(2),
    kind: "CHARGE",
    text: "Тогтоолын хэрэгжилтийг хангаж ажиллахыг Засаг даргад даалгасугай.",
    assignee: "GOVERNOR",
  },
  {
    ...blankClause(3),
    kind: "REPORT",
    text: "Тогтоолын биелэлтийг Хурлын Тэргүүлэгчдэд тайлагнахыг Засаг даргад үүрэг болгосугай.",
    assignee: "GOVERNOR",
  },
];

/** What such a resolution cites besides the rule of the item, one a line. */
export const usualPreamble = (citation?: string): string =>
  [
    "Монгол Улсын Үндсэн хуулийн Жаран хоёрдугаар зүйлийн 1 дэх хэсэг",
    "Монгол Улсын засаг захиргаа, нутаг дэвсгэрийн нэгж, түүний удирдлагын тухай хууль",
    citation,
  ]
    .filter(Boolean)
    .join("\n");

export function faultsOfClauses(clauses: readonly Clause[]): Faults {
  const faults: Faults = {};
  for (const { id, text, kind, assignee } of clauses) {
    if (!text.trim()) faults[`text-${id}`] = "form.required";
    if (kind === "CHARGE" && !assignee) faults[`assignee-${id}`] = "form.required";
  }
  return faults;
}

export const clauseInputs = (clauses: readonly Clause[]) =>
  clauses.map(({ kind, text, assignee, reportOn }, index) => ({
    number: index + 1,
    kind,
    text: { mn: text.trim() },
    assignee: assignee || undefined,
    reportOn: reportOn.filter(Boolean),
  }));
