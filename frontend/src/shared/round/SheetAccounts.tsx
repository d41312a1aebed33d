import type { ReactNode } from "react";
import { byArea } from "#shared/text/alphabet";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Scrolling } from "#shared/ui/Scrolling";

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
  const sum = (of: (account: A) => number) => number(accounts.reduce((total, account) => total + of(account), 0));
  return (
    <Scrolling label={t("protocol.title")}>
      <table className="data sticky">
        <thead>
          <tr>
            <th scope="col">{t("turnout.area")}</th>
            <th scope="col" className="n">
              {t("protocol.recorded")}
            </th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" className="n">
                {t(`protocol.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {accounts.toSorted(byArea(language)).map((account) => (
            <tr key={account.area.id}>
              <th scope="row">
                <Said text={account.area.name} />
                {note(account)}
              </th>
              <td className="n">{number(account.recorded)}</td>
              {kinds.map((kind) => (
                <td key={kind} className="n">
                  {account.protocol ? number(account.protocol[kind]) : "–"}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t("results.total")}</th>
            <td className="n">
              <b>{sum(({ recorded }) => recorded)}</b>
            </td>
            {kinds.map((kind) => (
              <td key={kind} className="n">
                <b>{sum(({ protocol }) => protocol?.[kind] ?? 0)}</b>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Scrolling>
  );
}
