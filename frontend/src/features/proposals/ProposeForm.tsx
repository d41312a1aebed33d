import { type FormEvent, useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import { madeTrackingCode, rememberProposed } from "#shared/device/trackingCode";
import type { Channel } from "#shared/graph/generated/graphql";
import { useKnownMe } from "#shared/graph/meQuery";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { Notice } from "#shared/ui/Notice";
import { sectors } from "#shared/ui/Sector";
import { ErrorSummary } from "./ErrorSummary";
import { Photos } from "./Photos";
import type { ProposeRound } from "./proposeFormQuery";
import { channels, type FieldFault, faultsOf, inputOf, useSubmitProposal } from "./submitProposal";
import { TrackingCode } from "./TrackingCode";
import type { DraftState } from "./useDraft";

type Props = { round: ProposeRound; draft: DraftState };

export function ProposeForm({ round, draft: { draft, kept, change, clear } }: Props) {
  const { t } = useWords();
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const [sent, setSent] = useState<string>();
  const [channel, setChannel] = useState<Channel>();
  const isOffice = Boolean(useKnownMe().data?.me.appointment);
  const summary = useRef<HTMLDivElement>(null);
  const { submit, problem, refused, sending } = useSubmitProposal();
  const faultOf = (field: FieldFault["field"]) => {
    const found = faults.find((fault) => fault.field === field);
    return found && t(found.key);
  };

  async function send(event: FormEvent) {
    event.preventDefault();
    const found = faultsOf(draft);
    setFaults(found);
    const accepted = found.length === 0 && (await submit(inputOf(draft, round.currency, channel), madeTrackingCode()));
    // Sent from another window with other words: what stands here is another proposal.
    if (refused.current === "proposal.id_taken") change({ proposalId: crypto.randomUUID() });
    if (!accepted) return requestAnimationFrame(() => summary.current?.focus());
    rememberProposed(draft.proposalId);
    setSent(draft.proposalId);
    await clear();
  }

  if (sent) return <Sent proposal={sent} isOffice={isOffice} another={() => setSent(undefined)} />;
  return (
    <form className="form" onSubmit={send} noValidate>
      <ErrorSummary ref={summary} faults={faults} problem={problem} />
      {isOffice && (
        <Field id="channel" label={t("proposal.channel")} hint={t("propose.channelHint")}>
          <select
            {...fieldProps("channel", true)}
            defaultValue="WEB"
            onChange={(event) => setChannel(event.target.value as Channel)}
          >
            {channels.map((one) => (
              <option key={one} value={one}>
                {t(`channel.${one}`)}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Field id="title" label={t("propose.name")} hint={t("propose.nameHint")} fault={faultOf("title")}>
        <input
          {...fieldProps("title", true, faultOf("title"))}
          value={draft.title}
          maxLength={200}
          onChange={(event) => change({ title: event.target.value })}
        />
      </Field>
      <Field id="body" label={t("propose.body")} hint={t("propose.bodyHint")}>
        <textarea
          {...fieldProps("body", true)}
          rows={6}
          maxLength={4000}
          value={draft.body}
          onChange={(event) => change({ body: event.target.value })}
        />
      </Field>
      <Field id="sector" label={t("propose.sector")} fault={faultOf("sector")}>
        <select
          {...fieldProps("sector", false, faultOf("sector"))}
          value={draft.sector}
          onChange={(event) => change({ sector: event.target.value })}
        >
          <option value="">{t("propose.choose")}</option>
          {sectors.map((sector) => (
            <option key={sector} value={sector}>
              {t(`sector.${sector}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field id="area" label={t("propose.area")}>
        <select {...fieldProps("area")} value={draft.area} onChange={(event) => change({ area: event.target.value })}>
          <option value="">{t("proposal.everywhere")}</option>
          {round.locality.children.map((area) => (
            <option key={area.id} value={area.id}>
              <Said text={area.name} />
            </option>
          ))}
        </select>
      </Field>
      <Field
        id="estimate"
        label={t("propose.estimate", { currency: round.currency === "MNT" ? "₮" : round.currency })}
        hint={t("propose.estimateHint")}
        fault={faultOf("estimate")}
      >
        <input
          {...fieldProps("estimate", true, faultOf("estimate"))}
          inputMode="decimal"
          className="short"
          value={draft.estimate}
          onChange={(event) => change({ estimate: event.target.value })}
        />
      </Field>
      <Photos files={draft.files} change={(files) => change({ files })} />
      <p className="meta" role="status">
        {kept ? t("propose.kept") : " "}
      </p>
      <button type="submit" className="button primary" disabled={sending}>
        {t(sending ? "propose.sending" : "propose.send")}
      </button>
      <p className="meta">{t("propose.public")}</p>
    </form>
  );
}

type SentProps = { proposal: string; isOffice: boolean; another: () => void };

/** What an office sends is changed by the office, and the code of its device is nobody else's. */
function Sent({ proposal, isOffice, another }: SentProps) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone; what is to be kept comes next.
  useEffect(() => {
    const next = place.current?.querySelector<HTMLElement>("h2, a");
    if (next?.tagName === "H2") next.setAttribute("tabindex", "-1");
    next?.focus();
  }, []);
  return (
    <div ref={place}>
      <Notice kind="ok" live>
        {t(isOffice ? "propose.sentByOffice" : "propose.sent")}
      </Notice>
      {!isOffice && <TrackingCode />}
      <p className="actions">
        <Link className="button" to={`/proposals/${proposal}`}>
          {t("propose.see")}
        </Link>
        <button type="button" className="button" onClick={another}>
          {t("propose.another")}
        </button>
      </p>
    </div>
  );
}
