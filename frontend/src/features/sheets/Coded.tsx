import { useState } from "react";
import { moment } from "#shared/text/dates";
import { Said, useTitleText, Written } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { Notice } from "#shared/ui/Notice";
import { useUncodeWish } from "./codingCommands";
import { type CodedWish, type CodingRound, type Group, useCodedWishes } from "./codingQuery";
import { padded } from "./serials";

type Props = { round: CodingRound; groups: readonly Group[]; changed: () => void };

/** What went into a proposal, who put it there, and the way back. */
export function Coded({ round, groups, changed }: Props) {
  const { t, number } = useWords();
  const titleText = useTitleText();
  const [proposal, choose] = useState("");
  return (
    <section>
      <h2>{t("coding.look")}</h2>
      <Field id="look" label={t("coding.choose")}>
        <select {...fieldProps("look")} value={proposal} onChange={({ target }) => choose(target.value)}>
          <option value="">{t("propose.choose")}</option>
          {groups.map((group) => (
            <option key={group.id} value={group.id}>
              {[group.number, titleText(group)].filter(Boolean).join(" ")}
            </option>
          ))}
        </select>
      </Field>
      {proposal && <Part key={proposal} round={round} proposal={proposal} count={number} changed={changed} />}
    </section>
  );
}

type PartProps = {
  round: CodingRound;
  proposal: string;
  count: (value: number) => string;
  changed: () => void;
  after?: string;
};

/** A part of the list, and after it the next when it is asked for. */
function Part({ round, proposal, count, changed, after }: PartProps) {
  const { t } = useWords();
  const [more, setMore] = useState(false);
  const { data, again } = useCodedWishes(round.id, proposal, after);
  const wishes = data?.wishes;
  if (!wishes) return null;
  const { endCursor, hasNextPage } = wishes.pageInfo;
  return (
    <>
      {!after && <p>{t("coding.found", { count: count(wishes.totalCount) })}</p>}
      <ul className="plain">
        {wishes.nodes.map((wish) => (
          <Line
            key={`${wish.sheetRunId} ${wish.serial} ${wish.number}`}
            wish={wish}
            zone={round.locality.timeZone}
            again={() => {
              again();
              changed();
            }}
          />
        ))}
      </ul>
      {hasNextPage && endCursor && !more && (
        <button type="button" className="button" onClick={() => setMore(true)}>
          {t("coding.more")}
        </button>
      )}
      {more && endCursor && (
        <Part round={round} proposal={proposal} count={count} changed={changed} after={endCursor} />
      )}
    </>
  );
}

function Line({ wish, zone, again }: { wish: CodedWish; zone: string; again: () => void }) {
  const { t } = useWords();
  const command = useUncodeWish();
  const { sheetRunId, serial, number, proposal, trace, area, text } = wish;

  async function takeOut() {
    if (await command.submit({ sheetRunId, serial, wish: number, from: proposal?.id })) again();
  }

  return (
    <li>
      <p>
        <Written text={text} />
      </p>
      <p className="card-meta">
        <span>
          <Said text={area.name} />, {padded(serial)}
        </span>
        {trace.map(({ act, at, by }) => (
          <span key={`${act} ${at}`}>
            {t("coding.who", { act: t(`coding.act.${act}`), name: by?.holder.text ?? "", at: moment(at, zone) })}
          </span>
        ))}
      </p>
      {command.problem && (
        <Notice kind="bad" live>
          {command.problem}
        </Notice>
      )}
      <button type="button" className="button" onClick={takeOut} disabled={command.sending}>
        {t("coding.takeOut")}
      </button>
    </li>
  );
}
