import { type Faults, typed } from "#shared/form/CommandForm";
import { isCount } from "#shared/form/CountField";
import type { MoneyShareInput, RuleConditionsInput, WhenFull } from "#shared/graph/generated/graphql";
import { sectors } from "#shared/ui/Sector";

type Place = { id: string };

const percent = (form: FormData, field: string) => {
  const text = typed(form, field);
  return isCount(text) ? Number(text) : undefined;
};

const isPercentField = (field: string) => /^(min-share|min-share-per-cost|top-up-from|(most|kept)-.+)$/.test(field);

/** What was typed and is no percentage: it must not be left out of what is sealed without a word. */
export const conditionFaults = (form: FormData): Faults =>
  Object.fromEntries(
    [...form.keys()]
      .filter((field) => isPercentField(field) && typed(form, field))
      .filter(
        (field) =>
          !(isCount(typed(form, field)) && Number(typed(form, field)) >= 1 && Number(typed(form, field)) <= 100),
      )
      .map((field) => [field, "terms.percent"]),
  );

/** What is typed into the fields of the conditions; undefined where nothing is asked for beside the rule. */
export function conditionsOf(form: FormData, places: readonly Place[]): RuleConditionsInput | undefined {
  const whenFull = typed(form, "when-full") as WhenFull | "";
  const keys: Pick<MoneyShareInput, "sector" | "area">[] = [
    ...sectors.map((sector) => ({ sector })),
    ...places.map(({ id }) => ({ area: id })),
  ];
  const shares = keys
    .map((key) => ({
      ...key,
      atMost: percent(form, `most-${key.sector ?? key.area}`),
      reserved: percent(form, `kept-${key.sector ?? key.area}`),
    }))
    .filter(({ atMost, reserved }) => atMost !== undefined || reserved !== undefined);
  const conditions = {
    minShare: percent(form, "min-share"),
    minSharePerCost: percent(form, "min-share-per-cost"),
    whenFull: whenFull && whenFull !== "SKIP" ? whenFull : undefined,
    topUpFrom: whenFull === "TOP_UP" ? percent(form, "top-up-from") : undefined,
    shares: shares.length > 0 ? shares : undefined,
  };
  return Object.values(conditions).some((value) => value !== undefined) ? conditions : undefined;
}
