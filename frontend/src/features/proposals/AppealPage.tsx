import { emptyOf, typed } from "#shared/form/CommandForm";
import { Written } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { ProposersForm } from "./ProposersForm";
import { ProposersPage } from "./ProposersPage";
import { type ProposersProposal, useAppealProposal } from "./proposersQuery";

export function AppealPage() {
  const { t } = useWords();
  const command = useAppealProposal();
  return (
    <ProposersPage step="appeal">
      {({ proposal, done }) => (
        <>
          <Contested proposal={proposal} />
          <ProposersForm
            proposal={proposal.id}
            name={t("appeal.do")}
            command={command}
            faultsOf={(form) => emptyOf(form, "grounds")}
            inputOf={(form) => ({ proposalId: proposal.id, grounds: typed(form, "grounds") })}
            done={done}
            draft={`appeal:${proposal.id}`}
            withoutCode={t("appeal.noCode")}
          >
            {(faultOf) => (
              <Field
                id="grounds"
                label={t("appeal.grounds")}
                hint={t("desk.explanationHint")}
                fault={faultOf("grounds")}
              >
                <textarea {...fieldProps("grounds", true, faultOf("grounds"))} rows={6} maxLength={4000} />
              </Field>
            )}
          </ProposersForm>
        </>
      )}
    </ProposersPage>
  );
}

/** What is appealed against stands before the eyes of who appeals. */
function Contested({ proposal: { status, refusal, rank, meetingRanks, round } }: { proposal: ProposersProposal }) {
  const { t, coded, date, number } = useWords();
  if (status !== "REFUSED" && rank)
    return (
      <blockquote>
        <p>
          {t("appeal.rank", {
            from: meetingRanks.map((meeting) => number(meeting.rank)).join(", "),
            to: number(rank.rank),
          })}
        </p>
        {rank.reason && <p>{coded(`reason.${rank.reason}`, rank.reason)}</p>}
      </blockquote>
    );
  if (!refusal) return null;
  const { reason, refusedAt, explanation } = refusal;
  return (
    <blockquote>
      <p>
        {t("why.refused", {
          date: date(refusedAt, round.locality.timeZone),
          reason: coded(`reason.${reason}`, reason),
        })}
      </p>
      {explanation && (
        <p>
          <Written text={explanation} />
        </p>
      )}
    </blockquote>
  );
}
