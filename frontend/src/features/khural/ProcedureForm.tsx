import { CitationField } from "#shared/form/CitationField";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { CountField } from "#shared/form/CountField";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import { faultsOfRules, openingSteps, rulesOf, waysOfVoting } from "./procedure";
import { type ItemRule, type Rules, useAdoptProcedure } from "./procedureQuery";
import { ShareFields } from "./ShareFields";

type Props = {
  body: string;
  rules: Rules;
  /** How many sit in it. */
  seated: number;
  again: () => void;
};
type FaultOf = (field: string) => string | undefined;

/** What a body has decided about its own sittings, entered over the rules in force. */
export function ProcedureForm({ body, rules, seated, again }: Props) {
  const { t } = useWords();
  const command = useAdoptProcedure();
  return (
    <CommandForm
      name={t("procedure.do")}
      question={(form) =>
        Number(typed(form, "seats")) < seated
          ? t("procedure.fewSeats", { seats: typed(form, "seats"), seated })
          : undefined
      }
      command={command}
      faultsOf={(form) => ({ ...emptyOf(form, "citation"), ...faultsOfRules(form, rules) })}
      inputOf={(form) => ({
        bodyId: body,
        rules: rulesOf(form, rules),
        citation: { mn: typed(form, "citation"), en: typed(form, "citation-en") || undefined },
      })}
      done={again}
      draft={`procedure:${body}`}
    >
      {(faultOf) => (
        <>
          <CitationField id="citation" label={t("procedure.decision")} fault={faultOf("citation")} />
          <CountField id="seats" label={t("procedure.seats")} value={String(rules.seats)} fault={faultOf("seats")} />
          <fieldset className="clause">
            <legend>{t("procedure.quorum")}</legend>
            <ShareFields id="quorum" share={rules.quorum} bases={["SEATS", "MEMBERS"]} faultOf={faultOf} />
            <CitationField id="quorum-citation" label={t("procedure.basis")} text={rules.quorumCitation} />
          </fieldset>
          <CountField
            id="tellers"
            label={t("procedure.tellers")}
            value={String(rules.tellers)}
            fault={faultOf("tellers")}
          />
          <fieldset className="clause">
            <legend>{t("procedure.opening")}</legend>
            {openingSteps.map((step) => (
              <Check
                key={step}
                name={`opening-${step}`}
                label={t(`opening.${step}`)}
                checked={rules.opening.includes(step)}
              />
            ))}
          </fieldset>
          {rules.items.map((item) => (
            <ItemFields key={item.type} item={item} faultOf={faultOf} />
          ))}
        </>
      )}
    </CommandForm>
  );
}

function ItemFields({
  item: { type, majority, ways, citation, ofSession },
  faultOf,
}: {
  item: ItemRule;
  faultOf: FaultOf;
}) {
  const { t, coded } = useWords();
  const fault = faultOf(`${type}-ways`);
  return (
    <fieldset className="clause">
      <legend>{coded(`itemType.${type}`, type)}</legend>
      <ShareFields id={type} share={majority} bases={["SEATS", "MEMBERS", "PRESENT", "VOTING"]} faultOf={faultOf} />
      <fieldset id={`${type}-ways`} tabIndex={-1}>
        <legend>{t("procedure.ways")}</legend>
        {fault && <Notice kind="bad">{fault}</Notice>}
        {waysOfVoting.map((way) => (
          <Check key={way} name={`${type}-${way}`} label={t(`way.${way}`)} checked={ways.includes(way)} />
        ))}
      </fieldset>
      <Check name={`${type}-of-session`} label={t("procedure.ofSession")} checked={ofSession === true} />
      <CitationField id={`${type}-citation`} label={t("procedure.basis")} text={citation} />
    </fieldset>
  );
}

const Check = ({ name, label, checked }: { name: string; label: string; checked: boolean }) => (
  <label>
    <input type="checkbox" name={name} defaultChecked={checked} /> {label}
  </label>
);
