import { Afresh } from "#shared/form/Afresh";
import { CommandForm } from "#shared/form/CommandForm";
import { countFaults } from "#shared/form/CountField";
import type { OpeningStep } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { type At, nextStep } from "./at";
import { CountFields, countFieldsOf, countsOf } from "./CountFields";
import { useVoteOnOpening } from "./sittingCommands";
import { VoteSplit } from "./VoteSplit";

/** What is voted on before the first item, in the order of the body's own rules. */
export function Opening({ at }: { at: At }) {
  const { t } = useWords();
  const { sitting } = at;
  const next = at.keeps && sitting.status !== "CONVENED" ? nextStep(sitting) : undefined;
  if (sitting.opening.length === 0 && !next) return null;
  return (
    <section>
      <h2>{t("opening.title")}</h2>
      {sitting.opening.map((voted) => (
        <details key={voted.votedAt} open={!voted.carried}>
          <summary>
            {t(`opening.${voted.step}`)}: {t(voted.carried ? "vote.carriedWord" : "vote.fellWord")}
          </summary>
          <VoteSplit tally={voted.tally} arithmetic={voted.arithmetic} carried={voted.carried} />
        </details>
      ))}
      {at.keeps && <Afresh at={at}>{(at) => next && <StepForm key={next} at={at} step={next} />}</Afresh>}
    </section>
  );
}

function StepForm({ at: { sitting, again }, step }: { at: At; step: OpeningStep }) {
  const { t } = useWords();
  const command = useVoteOnOpening();
  return (
    <>
      <h3>{t(`opening.${step}`)}</h3>
      <CommandForm
        name={t("vote.do")}
        command={command}
        faultsOf={(form) => countFaults(form, ...countFieldsOf("opening"))}
        inputOf={(form) => ({ sittingId: sitting.id, step, ...countsOf(form, "opening") })}
        done={again}
      >
        {(faultOf) => <CountFields id="opening" entitled={sitting.present} faultOf={faultOf} />}
      </CommandForm>
    </>
  );
}
