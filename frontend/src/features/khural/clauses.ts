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

/** How resolutions on a project list run; a resolution is a Mongolian text whatever its clerk reads. */
export const usualClauses = (withList: boolean): Clause[] => [
  withList
    ? { ...blankClause(1), kind: "APPROVE", text: "Төсөл, арга хэмжээний жагсаалтыг хавсралтаар баталсугай." }
    : blankClause(1),
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
