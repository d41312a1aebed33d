import { Afresh } from "#shared/form/Afresh";
import { Confirmed } from "#shared/form/Confirmed";
import { SheetAccounts } from "#shared/round/SheetAccounts";
import { shortDate } from "#shared/text/dates";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import type { RunningProps } from "./at";
import { certifies, runsRounds } from "./at";
import type { Balloting } from "./deskQuery";
import { ProtocolForm, VoidSheetForm } from "./PaperForms";
import { useApproveVoiding } from "./paperCommands";

/** The paper side of the vote: what the bags signed for and which sheets are no votes, before the count is certified. */
export function Papers(props: RunningProps & { balloting: Balloting }) {
  const { t } = useWords();
  const { balloting, office } = props;
  const enters = runsRounds(office) && !balloting.certifiedAt;
  return (
    <>
      {balloting.papers.length > 0 && <Accounts papers={balloting.papers} />}
      {balloting.voidings.length > 0 && <Voidings {...props} />}
      {enters && (
        <details>
          <summary>{t("protocol.enter")}</summary>
          <Afresh at={props}>{(at) => <ProtocolForm {...at} papers={balloting.papers} look={props.again} />}</Afresh>
        </details>
      )}
      {enters && (
        <details>
          <summary>{t("voidSheet.enter")}</summary>
          <Afresh at={props}>{(props) => <VoidSheetForm {...props} />}</Afresh>
        </details>
      )}
    </>
  );
}

function Accounts({ papers }: { papers: Balloting["papers"] }) {
  const { t, coded } = useWords();
  return (
    <>
      <h3>{t("protocol.title")}</h3>
      <SheetAccounts
        accounts={papers}
        note={({ fault }) =>
          fault && <strong className="line">{coded(`protocol.fault.${fault.split(".")[1]}`, fault)}</strong>
        }
      />
    </>
  );
}

function Voidings({ round, office, balloting, again }: RunningProps & { balloting: Balloting }) {
  const { t, coded } = useWords();
  const approve = useApproveVoiding();
  return (
    <>
      <h3>{t("voidSheet.title")}</h3>
      <ul>
        {balloting.voidings.map(({ area, sheet, reason, voidedAt, approvedAt }) => (
          <li key={sheet}>
            {sheet}, <Said text={area.name} />: {coded(`reason.${reason}`, reason)} ·{" "}
            {shortDate(voidedAt, round.locality.timeZone)} ·{" "}
            <strong>{t(approvedAt ? "voidSheet.approved" : "voidSheet.waits")}</strong>
            {!approvedAt && !balloting.certifiedAt && certifies(office) && (
              <Confirmed
                name={t("voidSheet.approve")}
                question={t("voidSheet.approveAsk")}
                command={approve}
                input={{ roundId: round.id, sheet }}
                done={again}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
