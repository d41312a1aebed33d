import { type FormEvent, useState } from "react";
import { useParams } from "react-router";
import type { Faults } from "#shared/form/CommandForm";
import { ComeIn } from "#shared/graph/ComeIn";
import { errorText } from "#shared/graph/faults";
import { ConditionsFields } from "#shared/round/ConditionsFields";
import { conditionFaults, conditionsOf } from "#shared/round/conditions";
import { RoundFramed } from "#shared/round/RoundFramed";
import { ruleKeys } from "#shared/round/ruleKeys";
import { byArea } from "#shared/text/alphabet";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Field, fieldProps } from "#shared/ui/Field";
import { Notice } from "#shared/ui/Notice";
import { Steps } from "./Outcome";
import { type ResultsRound, useResults } from "./resultsQuery";
import { mayTry, trying } from "./trying";
import { WorkedOut } from "./Workings";
import { useWhatIf, type WhatIfAsked } from "./workingsQuery";

/** Other rules and other money, tried on the certified ballots; nothing of it is recorded. */
export function WhatIfPage() {
  const { roundId = "" } = useParams();
  const { t } = useWords();
  const asked = useResults(roundId);
  return (
    <Answered asked={asked} find={({ round, me }) => round && { round, office: me.appointment?.office }}>
      {({ round, office }) => (
        <RoundFramed round={round} title={t("whatif.title")}>
          <p className="lead">{t("whatif.lead")}</p>
          {mayTry(office) ? <Bench round={round} /> : <Closed />}
        </RoundFramed>
      )}
    </Answered>
  );
}

function Closed() {
  const { t } = useWords();
  return (
    <Notice>
      {t("whatif.who", { offices: trying.map((office) => t(`office.${office}`)).join(", ") })} <ComeIn />
    </Notice>
  );
}

const Bench = ({ round }: { round: ResultsRound }) => {
  const { t } = useWords();
  return round.balloting?.certifiedAt ? <Trying round={round} /> : <Notice>{t("whatif.notYet")}</Notice>;
};

function Trying({ round }: { round: ResultsRound }) {
  const words = useWords();
  const { t, coded, language } = words;
  const [asked, ask] = useState<WhatIfAsked>();
  const [faults, setFaults] = useState<Faults>({});
  const [rule, setRule] = useState<string>(round.rules?.ruleKey ?? ruleKeys[0]);
  const places = (round.balloting?.areas ?? []).toSorted(byArea(language)).map(({ area }) => area);
  const { data, error, fetching } = useWhatIf(round.id, asked);
  const worked = data?.whatIf;
  const faultOf = (field: string) => faults[field] && t(faults[field]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const found = conditionFaults(form);
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    const budget = String(form.get("budget")).replace(/\D/g, "");
    ask({
      ruleKey: String(form.get("rule")),
      budget: budget ? { amount: budget, currency: round.currency } : undefined,
      minSupport: Number(form.get("minSupport")) || 0,
      // Nothing asked for is not the same as what was sealed.
      conditions: conditionsOf(form, places) ?? {},
    });
  }

  return (
    <>
      <form onSubmit={submit} className="form" noValidate>
        <Field id="rule" label={t("whatif.rule")}>
          <select {...fieldProps("rule")} value={rule} onChange={({ target }) => setRule(target.value)}>
            {ruleKeys.map((key) => (
              <option key={key} value={key}>
                {coded(`rule.${key}`, key)}
              </option>
            ))}
          </select>
        </Field>
        <Field id="budget" label={t("whatif.budget", { currency: round.currency })}>
          <input {...fieldProps("budget")} inputMode="numeric" defaultValue={round.allocation?.budget.amount} />
        </Field>
        <Field id="minSupport" label={t("whatif.minSupport")}>
          <input {...fieldProps("minSupport")} inputMode="numeric" defaultValue="1" />
        </Field>
        <ConditionsFields ruleKey={rule} places={places} faultOf={faultOf} from={round.rules?.conditions} />
        <button type="submit" className="button primary">
          {t("whatif.do")}
        </button>
      </form>
      {error && (
        <Notice kind="bad" live>
          {errorText(error, words)}
        </Notice>
      )}
      {fetching && <Notice live>{t("workings.waiting")}</Notice>}
      {worked && !fetching && (
        <>
          <section aria-live="polite">
            <h2>{coded(`rule.${worked.ruleKey}`, worked.ruleKey)}</h2>
            <Steps steps={worked.steps} />
          </section>
          <WorkedOut worked={worked} />
        </>
      )}
    </>
  );
}
