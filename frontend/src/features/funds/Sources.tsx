import type { ReactNode } from "react";
import { shortDate } from "#shared/text/dates";
import type { Money } from "#shared/text/money";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { type Column, Records } from "#shared/ui/Records";
import type { At } from "./at";
import type { Envelope } from "./moneyQuery";

type Row = { key: string; source: string; basis: ReactNode; amount: Money };

/** Where the money came from, and what came or went since. */
export function Sources({ at, envelope: { sources, movements, lowering } }: { at: At; envelope: Envelope }) {
  const { t, exact, coded } = useWords();
  const rows: Row[] = [
    ...sources.map(({ kind, basis, amount }) => ({
      key: `${kind} ${basis.mn}`,
      source: t(`source.${kind}`),
      basis: <Said text={basis} />,
      amount,
    })),
    ...movements.map(({ reference, at: moment, source, reason, basis, amount }) => ({
      key: reference,
      source: `${t(`source.${source}`)}, ${shortDate(moment, at.round.locality.timeZone)}`,
      basis: (
        <>
          {[reference, reason && coded(`reason.${reason}`, reason)].filter(Boolean).join(", ")}
          {basis && (
            <span className="line">
              <Said text={basis} />
            </span>
          )}
        </>
      ),
      amount,
    })),
  ];
  const columns: Column<Row>[] = [
    { label: t("funds.source"), kind: "head", of: ({ source }) => source },
    { label: t("funds.basis"), of: ({ basis }) => basis },
    { label: t("annex.amount"), kind: "number", of: ({ amount }) => exact(amount) },
  ];
  return (
    <section>
      <h2>{t("funds.sources")}</h2>
      <Records label={t("funds.sources")} columns={columns} rows={rows} keyOf={({ key }) => key} />
      <p className="meta">{t(`lowering.${lowering}`)}</p>
    </section>
  );
}
