import type { ReactNode } from "react";
import { byArea } from "#shared/text/alphabet";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { type Column, Records } from "#shared/ui/Records";

const kinds = ["printed", "counted", "voided", "spoiled", "unused", "notOnRoll"] as const;

type Account = {
  area: { id: string; name: Parameters<typeof Said>[0]["text"] };
  recorded: number;
  protocol?: Record<(typeof kinds)[number], number> | null;
};

type Props<A extends Account> = { accounts: readonly A[]; note: (account: A) => ReactNode };

/** Where every printed sheet went, as each bag signed for it, beside what lies in the box. */
export function SheetAccounts<A extends Account>({ accounts, note }: Props<A>) {
  const { t, number, language } = useWords();
  const sum = (of: (account: A) => number) => accounts.reduce((total, account) => total + of(account), 0);
  const figure = (row: A | null, of: (account: A) => number | undefined) => {
    if (!row) return <b>{number(sum((account) => of(account) ?? 0))}</b>;
    const value = of(row);
    return value !== undefined && number(value);
  };
  const columns: Column<A | null>[] = [
    {
      label: t("turnout.area"),
      kind: "head",
      of: (row) =>
        row ? (
          <>
            <Said text={row.area.name} />
            {note(row)}
          </>
        ) : (
          t("results.total")
        ),
    },
    { label: t("protocol.recorded"), kind: "number", of: (row) => figure(row, ({ recorded }) => recorded) },
    ...kinds.map(
      (kind): Column<A | null> => ({
        label: t(`protocol.${kind}`),
        kind: "number",
        of: (row) => figure(row, ({ protocol }) => protocol?.[kind]),
      }),
    ),
  ];
  return (
    <Records
      label={t("protocol.title")}
      columns={columns}
      rows={[...accounts.toSorted(byArea(language)), null]}
      keyOf={(row) => row?.area.id ?? ""}
    />
  );
}
