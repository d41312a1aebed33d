import { CommandForm, type Faults, typed } from "#shared/form/CommandForm";
import { isCount, outsideOf } from "#shared/form/CountField";
import { ReasonField } from "#shared/form/ReasonField";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { Notice } from "#shared/ui/Notice";
import type { DecisionProps } from "./at";
import { useRankAgain } from "./deskQuery";
import { useRankProposal } from "./reviewCommands";

const OTHER = "other";

export function RankForm({ proposal, desk, done }: DecisionProps) {
  const { t, number } = useWords();
  const command = useRankProposal();
  const again = useRankAgain(proposal.id);
  const faultsOf = (form: FormData): Faults =>
    isCount(typed(form, "rank")) ? outsideOf(form, "rank", 1, 10_000, "desk.rankLimit") : { rank: "desk.rankWrong" };
  return (
    <CommandForm
      name={t("desk.rankDo")}
      command={command}
      faultsOf={faultsOf}
      inputOf={(form) => ({
        proposalId: proposal.id,
        rank: Number(typed(form, "rank")),
        reason: typed(form, "rank-reason") || undefined,
      })}
      done={async ({ reason }) => {
        // The host takes "other" at the second time only.
        const rank = reason === OTHER ? await again() : undefined;
        if (!rank?.returned) done();
      }}
      draft={`rank:${proposal.id}`}
    >
      {(faultOf) => (
        <>
          {proposal.rank?.returned && (
            <Notice kind="warn" live>
              {t("desk.rankReturned", { rank: number(proposal.rank.rank) })}
            </Notice>
          )}
          <Field id="rank" label={t("desk.rank")} fault={faultOf("rank")}>
            <input
              {...fieldProps("rank", false, faultOf("rank"))}
              className="short"
              inputMode="numeric"
              defaultValue={proposal.rank?.rank}
            />
          </Field>
          <ReasonField
            id="rank-reason"
            label={t("desk.rankReason", { places: number(desk.round.terms.farMove.number) })}
            reasons={desk.rankReasons}
          />
        </>
      )}
    </CommandForm>
  );
}
