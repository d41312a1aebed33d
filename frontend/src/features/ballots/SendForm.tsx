import { type FormEvent, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { keepChoices } from "#shared/device/choices";
import { readSlip } from "#shared/device/crockford";
import { handOver, useKept, waitingBallots } from "#shared/device/outbox";
import { refusalText } from "#shared/graph/faults";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { Icon } from "#shared/ui/Icon";
import { Notice } from "#shared/ui/Notice";
import type { Project, VotingRound } from "./ballotQuery";
import { useDrain } from "./castBallot";
import { OUTBOX } from "./Outbox";
import { isSpent } from "./revisions";
import { forgetSlip, slipFromQr } from "./slipFromAddress";
import { useSlip, useSlipAnswer } from "./slipQuery";
import type { BallotSum } from "./sums";

type Props = { round: VotingRound; sum: BallotSum<Project> };

/** The slip, what it is good for, and the press after which the ballot is on its way. */
export function SendForm({ round, sum }: Props) {
  const words = useWords();
  const { t } = words;
  const [typed, setTyped] = useState(() => slipFromQr(round.id));
  const [fault, setFault] = useState<string>();
  const [pressed, setPressed] = useState(false);
  const [sending, setSending] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const drain = useDrain();
  const read = readSlip(typed);
  const code = "code" in read ? read.code : undefined;
  const told = useSlip(round.id, code);
  const answered = useSlipAnswer(round.id);
  const unfit = problemOf(sum);
  const spent = told !== undefined && isSpent(told.ballots, round.rules);

  const choices = sum.chosen.map((project) => project.proposal.id);
  /** These very choices, handed over before: what becomes of them is said where they wait. */
  const handed = useKept(() => waitingBallots(round.id), round.id)?.filter(
    (ballot) => !ballot.refusal && ballot.choices.join() === choices.join(),
  );
  const waits = handed?.some((ballot) => ballot.slip === code) ?? false;

  async function send(event: FormEvent) {
    event.preventDefault();
    setSending(true);
    const known = told ?? (code ? await answered(code) : undefined);
    const wrong = "fault" in read ? t(`slip.${read.fault}`) : whyNot(known);
    setFault(wrong);
    setPressed(true);
    if (unfit || wrong || !code) {
      setSending(false);
      return wrong && input.current?.focus();
    }
    const { nonce } = await handOver({ round: round.id, slip: code, area: known?.area?.id, choices });
    await drain();
    setSending(false);
    // The button goes; where the ballot waits is at the top, and says so.
    if ((await waitingBallots(round.id)).some((ballot) => ballot.nonce === nonce))
      return document.getElementById(OUTBOX)?.focus();
    forgetSlip(round.id);
    keepChoices(round.id, []);
    navigate(`/rounds/${round.id}/vote/receipt`);
  }

  function whyNot(known?: typeof told) {
    if (known?.refusal) return refusalText(known.refusal, words);
    return known && isSpent(known.ballots, round.rules) ? t("slip.spent") : undefined;
  }

  function problemOf({ over }: BallotSum<Project>): string | undefined {
    if (over?.by === "money") return t("check.overMoney", { missing: words.money(over.missing) });
    if (over?.by === "count") return t("check.overCount", { most: words.number(over.most) });
    return undefined;
  }

  return (
    <form className="form" onSubmit={send} noValidate>
      <h2>{t("slip.title")}</h2>
      <Field id="slip" label={t("slip.label")} hint={t("slip.hint")} fault={fault}>
        <input
          {...fieldProps("slip", true, fault)}
          ref={input}
          className="code-input"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setFault(undefined);
          }}
        />
      </Field>
      <div role="status" className="slip-told">
        {told?.usable && told.area && (
          <Notice kind={spent ? "bad" : told.ballots > 0 ? "warn" : "ok"}>
            {t("slip.good")}: <Said text={told.area.name} />.{" "}
            {told.ballots > 0 && t(spent ? "slip.spent" : "slip.replaces")}
          </Notice>
        )}
        {told?.refusal && !fault && <Notice kind="bad">{refusalText(told.refusal, words)}</Notice>}
      </div>
      {pressed && unfit && (
        <Notice kind="bad" live>
          {unfit}
        </Notice>
      )}
      {!spent && !waits && (
        <button type="submit" className="button primary" disabled={sending}>
          <Icon name="send" /> {t(sending ? "check.sending" : "check.send")}
        </button>
      )}
      {!spent && !sending && !handed?.length && <p className="meta">{t("check.notYet")}</p>}
    </form>
  );
}
