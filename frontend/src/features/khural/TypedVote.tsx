import type { KeyboardEvent } from "react";
import type { VoteChoice } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import type { VoteProps } from "./at";
import { presentIn } from "./at";
import { useTypeVote } from "./voteCommands";

export const choices: readonly VoteChoice[] = ["FOR", "AGAINST", "ABSTAINED", "NOT_VOTING"];

type Props = VoteProps & { member: string; next: () => void };

/** One name of the roll: a press or the keys 1 to 4. The next name is in hand at once; pressing again corrects. */
export function TypedVote({ at, motion, member, next }: Props) {
  const { t } = useWords();
  const command = useTypeVote();
  const isHere = presentIn(at.sitting).includes(member);
  const given = motion.votes.find((vote) => vote.member.id === member);

  async function type(choice: VoteChoice) {
    next();
    const call = { sittingId: at.sitting.id, motionId: motion.id };
    if (await command.submit({ ...call, member, choice })) at.again();
  }

  function press(event: KeyboardEvent) {
    const choice = choices[Number(event.key) - 1];
    if (!choice || !isHere) return;
    event.preventDefault();
    type(choice);
  }

  return (
    <li>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys only shorten the way to the buttons inside. */}
      <div className="call" onKeyDown={press}>
        <span>
          {at.nameOf({ id: member })}
          {!isHere && <span className="meta"> {t("call.gone")}</span>}
          {given && given.earlier.length > 0 && (
            <span className="meta">
              {" "}
              {t("vote.earlier")}: {given.earlier.map((before) => t(`choice.${before}`)).join(", ")}
            </span>
          )}
        </span>
        <span className="call-choices">
          {choices.map((choice) => (
            <button
              key={choice}
              type="button"
              disabled={!isHere}
              className={given?.choice === choice ? "button chosen" : "button"}
              aria-pressed={given?.choice === choice}
              aria-label={`${t(`choice.${choice}`)}: ${at.nameOf({ id: member })}`}
              onClick={() => type(choice)}
            >
              {t(`choice.${choice}`)}
            </button>
          ))}
        </span>
      </div>
      {command.problem && (
        <Notice kind="bad" live>
          {command.problem}
        </Notice>
      )}
    </li>
  );
}
