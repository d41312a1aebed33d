import { useState } from "react";
import { Confirmed } from "#shared/form/Confirmed";
import type { VoteChoice } from "#shared/graph/generated/graphql";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import type { VoteProps } from "./at";
import { useCastVote } from "./voteCommands";

const choices: readonly VoteChoice[] = ["FOR", "AGAINST", "ABSTAINED"];

/** A member's own vote: three buttons alike, then once more in words what is voted on and how. */
export function OwnVote({ at, motion }: VoteProps) {
  const { t } = useWords();
  const command = useCastVote();
  const [choice, choose] = useState<VoteChoice>();
  const given = motion.votes.find((vote) => vote.member.id === at.me)?.choice;
  return (
    <div className="own-vote">
      <h5>{t("own.title")}</h5>
      <p>
        <Said text={motion.text} />
      </p>
      <div className="own-choices">
        {choices.map((one) => (
          <button
            key={one}
            type="button"
            className={one === (choice ?? given) ? "button full chosen" : "button full"}
            aria-pressed={one === (choice ?? given)}
            onClick={() => choose(one)}
          >
            {t(`choice.${one}`)}
          </button>
        ))}
      </div>
      {choice && choice !== given && (
        <Confirmed
          key={choice}
          name={t("own.send", { choice: t(`choice.${choice}`) })}
          question={t("own.ask", { choice: t(`choice.${choice}`) })}
          command={command}
          input={{ sittingId: at.sitting.id, motionId: motion.id, choice }}
          done={at.again}
        />
      )}
      {given && <p role="status">{t("own.given", { choice: t(`choice.${given}`) })}</p>}
    </div>
  );
}
