import { useState } from "react";
import { CitationField } from "#shared/form/CitationField";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import { useRuleName } from "./TermsShown";
import type { LegalRule } from "./templatesQuery";
import { isKnown, type RuleRow, rulesToChoose } from "./terms";

type Props = { rules: readonly LegalRule[]; faultOf: (field: string) => string | undefined };

/** What spending is held against: each rule holds or not, and a place adds its own. */
export function RuleFields({ rules, faultOf }: Props) {
  const { t } = useWords();
  const [rows, setRows] = useState<readonly RuleRow[]>(() => rulesToChoose(rules));
  const fault = faultOf("rules");
  const add = (...codes: string[]) =>
    setRows((all) => [
      ...all,
      ...codes.filter((code) => all.every((row) => row.code !== code)).map((code): RuleRow => ({ code, holds: true })),
    ]);
  return (
    <>
      {/* A draft brings its rules back with what stands in them. */}
      <input
        hidden
        name="rules"
        value={rows.map(({ code }) => code).join(" ")}
        onChange={({ target }) => add(...target.value.split(" "))}
      />
      <div id="rules" tabIndex={-1}>
        {fault && (
          <Notice kind="bad" live>
            {fault}
          </Notice>
        )}
      </div>
      {rows.map((row) => (
        <RuleField key={row.code} row={row} faultOf={faultOf} />
      ))}
      <button type="button" className="button" onClick={() => add(`own-${crypto.randomUUID().slice(0, 8)}`)}>
        {t("terms.addRule")}
      </button>
    </>
  );
}

function RuleField({ row, faultOf }: { row: RuleRow; faultOf: Props["faultOf"] }) {
  const { t } = useWords();
  const nameOf = useRuleName();
  const { code, name, citation, holds } = row;
  const own = !isKnown(code);
  return (
    <fieldset className="clause">
      <legend>{own && !name ? t("terms.ownRule") : nameOf({ code, name })}</legend>
      <label className="tick">
        <input type="checkbox" name={`rule-${code}`} defaultChecked={holds} /> {t("terms.holds")}
      </label>
      {own && (
        <CitationField
          id={`rule-name-${code}`}
          label={t("terms.rule")}
          text={name}
          fault={faultOf(`rule-name-${code}`)}
        />
      )}
      <CitationField
        id={`rule-citation-${code}`}
        label={t("procedure.basis")}
        text={citation}
        fault={faultOf(`rule-citation-${code}`)}
      />
    </fieldset>
  );
}
