import { CitationField, publicTextIn } from "#shared/form/CitationField";
import { CommandForm } from "#shared/form/CommandForm";
import { CountField } from "#shared/form/CountField";
import { FractionField } from "#shared/form/FractionField";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { RuleFields } from "./RuleFields";
import { type Edition, type Terms, useAdoptTemplate } from "./templatesQuery";
import { faultsOfTerms, stages, termsOf, uses } from "./terms";

type Props = {
  place: string;
  /** Where a template becomes another one it has a code of its own. */
  code: string;
  from: Edition;
  isNew?: boolean;
  /** Names of the other templates in use there. */
  taken: readonly string[];
  done: () => void;
};
type FaultOf = (field: string) => string | undefined;

/** What a place has decided about its rounds to come, entered over what holds now. */
export function TemplateForm({ place, code, from, isNew = false, taken, done }: Props) {
  const { t } = useWords();
  const { terms, name } = from;
  return (
    <CommandForm
      name={t("template.do")}
      command={useAdoptTemplate()}
      faultsOf={(form) => faultsOfTerms(form, taken)}
      inputOf={(form) => ({
        localityId: place,
        code,
        name: publicTextIn(form, "template-name") ?? { mn: "" },
        terms: termsOf(form),
        citation: publicTextIn(form, "decision") ?? { mn: "" },
      })}
      done={done}
      draft={`template:${place}:${isNew ? "" : code}`}
    >
      {(faultOf) => (
        <>
          <CitationField id="decision" label={t("template.decision")} fault={faultOf("decision")} />
          <CitationField
            id="template-name"
            label={t("newRound.name")}
            text={isNew ? undefined : name}
            fault={faultOf("template-name")}
            most={120}
          />
          <h2>{t("terms.stages")}</h2>
          {stages.map((stage) => (
            <StageFields key={stage.stage} {...stage} terms={terms} />
          ))}
          <h2>{t("terms.rules")}</h2>
          <RuleFields rules={terms.legalRules} faultOf={faultOf} />
          <h2>{t("terms.settings")}</h2>
          <SettingFields terms={terms} faultOf={faultOf} />
        </>
      )}
    </CommandForm>
  );
}

function StageFields({ stage, needed, terms }: (typeof stages)[number] & { terms: Terms }) {
  const { t } = useWords();
  const now = terms.stages.find((known) => known.stage === stage);
  const id = `use-${stage}`;
  return (
    <fieldset className="clause">
      <legend>{t(`stage.${stage}`)}</legend>
      {needed ? (
        <p className="meta">{t("terms.needed")}</p>
      ) : (
        <Field id={id} label={t("terms.use")}>
          <select
            {...fieldProps(id)}
            className="short"
            defaultValue={now ? (now.required ? "always" : "byChoice") : "never"}
          >
            {uses.map((use) => (
              <option key={use} value={use}>
                {t(`terms.${use}`)}
              </option>
            ))}
          </select>
        </Field>
      )}
      <CitationField id={`stage-citation-${stage}`} label={t("procedure.basis")} text={now?.citation} />
    </fieldset>
  );
}

function SettingFields({ terms, faultOf }: { terms: Terms; faultOf: FaultOf }) {
  const { t } = useWords();
  const { meetingQuorum, farMove, appealDays } = terms;
  return (
    <>
      <fieldset className="clause">
        <legend>{t("terms.quorum")}</legend>
        <Field id="quorum-base" label={t("procedure.base")}>
          <select {...fieldProps("quorum-base")} className="short" defaultValue={meetingQuorum.base}>
            {(["HOUSEHOLDS", "ADULTS"] as const).map((base) => (
              <option key={base} value={base}>
                {t(`terms.base.${base}`)}
              </option>
            ))}
          </select>
        </Field>
        <FractionField
          id="quorum-share"
          label={t("procedure.share")}
          value={meetingQuorum}
          fault={faultOf("quorum-share")}
        />
        <CitationField id="quorum-citation" label={t("procedure.basis")} text={meetingQuorum.source} />
      </fieldset>
      <fieldset className="clause">
        <legend>{t("terms.far")}</legend>
        <CountField id="far" label={t("terms.places")} value={String(farMove.number)} fault={faultOf("far")} />
        <CitationField id="far-citation" label={t("procedure.basis")} text={farMove.citation} />
      </fieldset>
      <fieldset className="clause">
        <legend>{t("terms.appeal")}</legend>
        <CountField id="appeal" label={t("terms.days")} value={String(appealDays.number)} fault={faultOf("appeal")} />
        <CitationField id="appeal-citation" label={t("procedure.basis")} text={appealDays.citation} />
      </fieldset>
    </>
  );
}
