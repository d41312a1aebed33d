import { type FormEvent, useState } from "react";
import { useLocation, useNavigate, useParams } from "react-router";
import { grouped, isReceiptCode, normalised } from "#shared/device/crockford";
import { errorText } from "#shared/graph/faults";
import { RoundFramed } from "#shared/round/RoundFramed";
import { Title } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Facts } from "#shared/ui/Facts";
import { Field, fieldProps } from "#shared/ui/Field";
import { Notice } from "#shared/ui/Notice";
import { type BallotRound, useBallot } from "./ballotQuery";
import { ChosenList } from "./ChosenList";
import { useEffectOf, useReceipt } from "./receiptQuery";

export function ReceiptsPage() {
  const { roundId = "" } = useParams();
  const { t } = useWords();
  const asked = useBallot(roundId);
  const { hash } = useLocation();
  return (
    <Answered asked={asked} find={(data) => data.round}>
      {(round) => (
        <RoundFramed round={round} title={t("receipts.title")} className="narrow">
          <p className="lead">{t("receipts.lead")}</p>
          <LookUp key={hash} code={normalised(hash.slice(1))} />
          {isReceiptCode(normalised(hash.slice(1))) && <Found round={round} code={normalised(hash.slice(1))} />}
        </RoundFramed>
      )}
    </Answered>
  );
}

/** The code stands after the # of the address: it comes from the QR, and no log sees it. */
function LookUp({ code }: { code: string }) {
  const { t } = useWords();
  const [typed, setTyped] = useState(grouped(code));
  const [fault, setFault] = useState<string>();
  const navigate = useNavigate();

  function look(event: FormEvent) {
    event.preventDefault();
    const read = normalised(typed);
    setFault(isReceiptCode(read) ? undefined : t("receipts.misread"));
    if (isReceiptCode(read)) navigate(`#${read}`, { replace: true });
  }

  return (
    <form className="form" onSubmit={look} noValidate>
      <Field id="receipt" label={t("receipt.code")} hint={t("receipts.hint")} fault={fault}>
        <input
          {...fieldProps("receipt", true, fault)}
          className="code-input long"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </Field>
      <button type="submit" className="button primary">
        {t("receipts.look")}
      </button>
    </form>
  );
}

function Found({ round, code }: { round: BallotRound; code: string }) {
  const words = useWords();
  const { t, number } = words;
  const { data, error } = useReceipt(round.id, code);
  if (error && !data) return <Notice kind="bad">{errorText(error, words)}</Notice>;
  if (!data) return <p role="status">{t("state.loading")}</p>;
  const { status, batch, choices } = data.receipt;
  const listed = round.ballotList?.projects ?? [];
  const kind = status === "UNKNOWN" ? "bad" : status === "SUPERSEDED" ? "warn" : "ok";
  return (
    <section>
      <h2>{t("receipts.found")}</h2>
      <Notice kind={kind} live>
        <strong>{t(`receiptStatus.${status}`)}</strong> {t(`receiptStatus.${status}.text`)}{" "}
        {batch != null && t("receipts.batch", { batch: number(batch) })}
      </Notice>
      {choices && (
        <>
          <h3>{t("receipts.choices")}</h3>
          <ChosenList chosen={listed.filter(({ proposal }) => choices.includes(proposal.id))} />
          {status === "COUNTED" && <Effect round={round.id} choices={choices} />}
        </>
      )}
    </section>
  );
}

/** What came of one's own ballot: the projects it helped to pay for, and with how much. */
function Effect({ round, choices }: { round: string; choices: string[] }) {
  const words = useWords();
  const { t, money } = words;
  const { data, error } = useEffectOf(round, choices);
  if (error && !data) return <Notice kind="bad">{errorText(error, words)}</Notice>;
  const effect = data?.round?.allocation?.workings?.ballot;
  if (!effect) return null;
  if (effect.funded.length === 0) return <p>{t("receipts.helpedNone")}</p>;
  return (
    <>
      <h3>{t("receipts.helped")}</h3>
      <ul>
        {effect.funded.map(({ proposal, paid }) => (
          <li key={proposal.id}>
            <Title of={proposal} />: {money(paid)}
          </li>
        ))}
      </ul>
      <Facts
        facts={[
          [t("receipts.endowment"), effect.endowment && money(effect.endowment)],
          [t("receipts.left"), effect.left && money(effect.left)],
        ]}
      />
      <p className="meta">
        {t(effect.endowment ? "receipts.howShares" : "receipts.howGreedy")} {t("receipts.afterwards")}
      </p>
    </>
  );
}
