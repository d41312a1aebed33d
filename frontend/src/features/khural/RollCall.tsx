import { useRef } from "react";
import { Link } from "react-router";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { Confirmed } from "#shared/form/Confirmed";
import { ReasonField } from "#shared/form/ReasonField";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import type { VoteProps } from "./at";
import { entitledTo, presentIn } from "./at";
import { OwnVote } from "./OwnVote";
import { TypedVote } from "./TypedVote";
import { useAbandonRollCall, useCloseRollCall } from "./voteCommands";

/** A vote by name while it is open: typed name by name as it is read aloud, or given by each on a device. */
export function RollCall({ at, motion }: VoteProps) {
  const { t, number } = useWords();
  const rows = useRef<HTMLOListElement>(null);
  const entitled = called(at, motion);
  const typing = at.keeps && motion.rollCall === "READ_ALOUD";
  const given = entitled.filter((member) => motion.votes.some((vote) => vote.member.id === member)).length;
  const onDevices = motion.rollCall === "DEVICE";
  const mine = onDevices && at.me !== undefined && entitled.includes(at.me);
  const other = onDevices && !mine ? at.offices.find(({ id }) => entitled.includes(id)) : undefined;

  function goOn(place: number) {
    const left = [...(rows.current?.querySelectorAll("li") ?? [])].slice(place + 1);
    left
      .map((row) => row.querySelector<HTMLElement>("button:enabled"))
      .find((button) => button)
      ?.focus();
  }

  return (
    <div className="roll-call">
      <p role="status">
        <strong>{t("call.running")}</strong>{" "}
        {t("call.given", { given: number(given), entitled: number(entitled.length) })}
      </p>
      {mine && <OwnVote at={at} motion={motion} />}
      {other && (
        <Notice kind="warn">
          {t("call.otherOffice", { office: t(`office.${other.office}`) })}{" "}
          <Link to="/profile">{t("call.chooseOffice")}</Link>
        </Notice>
      )}
      {typing && (
        <>
          <p className="hint">{t("call.keys")}</p>
          <ol className="calls" ref={rows}>
            {entitled.map((member, place) => (
              <TypedVote key={member} at={at} motion={motion} member={member} next={() => goOn(place)} />
            ))}
          </ol>
        </>
      )}
      {at.keeps && <Ending at={at} motion={motion} silent={silentIn(at, motion)} />}
    </div>
  );
}

/** Who was called when it was opened; a call that an earlier version opened did not keep it. */
const called = ({ sitting }: VoteProps["at"], motion: VoteProps["motion"]) =>
  motion.entitled?.map(({ id }) => id) ?? entitledTo(sitting, motion);

/** Those who are here, were called and have not given their vote. */
function silentIn(at: VoteProps["at"], motion: VoteProps["motion"]): string[] {
  const here = presentIn(at.sitting);
  return called(at, motion)
    .filter((id) => here.includes(id) && !motion.votes.some(({ member }) => member.id === id))
    .map((id) => at.nameOf({ id }));
}

function Ending({ at, motion, silent }: VoteProps & { silent: string[] }) {
  const { t } = useWords();
  const close = useCloseRollCall();
  const abandon = useAbandonRollCall();
  const call = { sittingId: at.sitting.id, motionId: motion.id };
  return (
    <>
      {motion.rollCall === "READ_ALOUD" && silent.length > 0 ? (
        <Notice>{t("call.untyped", { names: silent.join(", ") })}</Notice>
      ) : (
        <Confirmed
          name={t("call.close")}
          question={silent.length === 0 ? t("call.closeAsk") : t("call.closeSilent", { names: silent.join(", ") })}
          command={close}
          input={call}
          done={at.again}
        />
      )}
      <details>
        <summary>{t("call.abandon")}</summary>
        <CommandForm
          name={t("call.abandonDo")}
          command={abandon}
          faultsOf={(form) => emptyOf(form, "abandon-reason")}
          inputOf={(form) => ({ ...call, reason: typed(form, "abandon-reason") })}
          done={at.again}
        >
          {(faultOf) => (
            <ReasonField
              id="abandon-reason"
              label={t("desk.reason")}
              reasons={at.reasons.abandonment}
              fault={faultOf("abandon-reason")}
            />
          )}
        </CommandForm>
      </details>
    </>
  );
}
