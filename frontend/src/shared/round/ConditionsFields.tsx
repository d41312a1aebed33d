import { useState } from "react";
import { CountField } from "#shared/form/CountField";
import type { WhenFull } from "#shared/graph/generated/graphql";
import { type PublicText, useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { Scrolling } from "#shared/ui/Scrolling";
import { sectors } from "#shared/ui/Sector";

type Sealed = {
  minShare?: number | null;
  minSharePerCost?: number | null;
  whenFull?: WhenFull | null;
  topUpFrom?: number | null;
  shares: readonly {
    sector?: string | null;
    area?: { id: string } | null;
    atMost?: number | null;
    reserved?: number | null;
  }[];
};

type Props = {
  ruleKey: string;
  places: readonly { id: string; name: PublicText }[];
  faultOf: (field: string) => string | undefined;
  /** What they start from. */
  from?: Sealed | null;
};

/** What a round may ask for beside its rule; all of it may stay empty. */
export function ConditionsFields({ ruleKey, places, faultOf, from }: Props) {
  const { t, text } = useWords();
  const [whenFull, setWhenFull] = useState<string>(from?.whenFull ?? "SKIP");
  const shareOf = (id: string) => from?.shares.find(({ sector, area }) => sector === id || area?.id === id);
  const shares = [
    ...sectors.map((sector) => ({ id: sector as string, name: t(`sector.${sector}`) })),
    ...places.map(({ id, name }) => ({ id, name: text(name) })),
  ];
  return (
    <details>
      <summary>{t("terms.title")}</summary>
      <CountField
        id="min-share"
        label={t("terms.minShare")}
        fault={faultOf("min-share")}
        value={shown(from?.minShare)}
      />
      <Field
        id="min-share-per-cost"
        label={t("terms.minSharePerCost")}
        hint={t("terms.minSharePerCostHint")}
        fault={faultOf("min-share-per-cost")}
      >
        <input
          {...fieldProps("min-share-per-cost", true, faultOf("min-share-per-cost"))}
          className="short"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={shown(from?.minSharePerCost)}
        />
      </Field>
      {ruleKey.startsWith("greedy") && (
        <Field id="when-full" label={t("terms.whenFull")}>
          <select {...fieldProps("when-full")} value={whenFull} onChange={({ target }) => setWhenFull(target.value)}>
            {(["SKIP", "STOP", "TOP_UP"] as const).map((way) => (
              <option key={way} value={way}>
                {t(`whenFull.${way}`)}
              </option>
            ))}
          </select>
        </Field>
      )}
      {ruleKey.startsWith("greedy") && whenFull === "TOP_UP" && (
        <CountField
          id="top-up-from"
          label={t("terms.topUpFrom")}
          fault={faultOf("top-up-from")}
          value={shown(from?.topUpFrom ?? 80)}
        />
      )}
      <Scrolling label={t("terms.shares")}>
        <table>
          <caption>
            {t("terms.shares")} <span className="meta">{t("terms.sharesHint")}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t("terms.share")}</th>
              <th scope="col">{t("terms.atMost")}</th>
              <th scope="col">{t("terms.reserved")}</th>
            </tr>
          </thead>
          <tbody>
            {shares.map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <Cell
                  id={`most-${id}`}
                  label={`${name}. ${t("terms.atMost")}`}
                  fault={faultOf(`most-${id}`)}
                  value={shareOf(id)?.atMost}
                />
                <Cell
                  id={`kept-${id}`}
                  label={`${name}. ${t("terms.reserved")}`}
                  fault={faultOf(`kept-${id}`)}
                  value={shareOf(id)?.reserved}
                />
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </details>
  );
}

const shown = (percent?: number | null) => percent?.toString();

type CellProps = { id: string; label: string; fault?: string; value?: number | null };

const Cell = ({ id, label, fault, value }: CellProps) => (
  <td>
    {fault && (
      <p className="fault" id={`${id}-fault`}>
        {fault}
      </p>
    )}
    <input
      {...fieldProps(id, false, fault)}
      className="short"
      aria-label={label}
      inputMode="numeric"
      autoComplete="off"
      defaultValue={shown(value)}
    />
  </td>
);
