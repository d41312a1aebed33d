import { Said } from "#shared/text/Written";
import { type PublicText, useWords } from "#shared/text/words";
import { type Column, Records } from "#shared/ui/Records";
import type { LegalRule, Terms } from "./templatesQuery";
import { settingsOf } from "./terms";

type Stage = Terms["stages"][number];

/** What rounds go by: stages, rules of spending and limits, each with what it rests upon. */
export function TermsShown({ terms }: { terms: Terms }) {
  const { t, number } = useWords();
  const nameOf = useRuleName();
  const basis = (of: { citation?: PublicText | null }) => of.citation && <Said text={of.citation} />;
  const stages: readonly Column<Stage>[] = [
    { label: t("terms.stage"), of: ({ stage }) => t(`stage.${stage}`), kind: "head" },
    { label: t("terms.use"), of: ({ required }) => t(required ? "terms.always" : "terms.byChoice") },
    { label: t("procedure.basis"), of: basis },
  ];
  const rules: readonly Column<LegalRule>[] = [
    { label: t("terms.rule"), of: nameOf, kind: "head" },
    { label: t("procedure.basis"), of: basis },
  ];
  const settings: readonly Column<ReturnType<typeof settingsOf>[number]>[] = [
    { label: t("terms.setting"), of: ({ name }) => t(name), kind: "head" },
    {
      label: t("terms.value"),
      of: ({ value, said }) => t(said, { value: typeof value === "number" ? number(value) : value }),
    },
    { label: t("procedure.basis"), of: basis },
  ];
  return (
    <>
      <Records captioned label={t("terms.stages")} columns={stages} rows={terms.stages} keyOf={({ stage }) => stage} />
      <Records captioned label={t("terms.rules")} columns={rules} rows={terms.legalRules} keyOf={({ code }) => code} />
      <Records
        captioned
        label={t("terms.settings")}
        columns={settings}
        rows={settingsOf(terms)}
        keyOf={({ name }) => name}
      />
    </>
  );
}

/** A rule's own name, or the pages' words for those that every place has. */
export function useRuleName() {
  const { text, coded } = useWords();
  return ({ code, name }: { code: string; name?: PublicText | null }) =>
    name ? text(name) : coded(`legalRule.${code}`, code);
}
