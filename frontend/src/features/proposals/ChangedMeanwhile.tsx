import { Written } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import type { ProposersProposal } from "./proposersQuery";

type Props = { proposal: ProposersProposal; agree: () => void };

/** The words that came in between, beside one's own; they are replaced only by somebody who has read them. */
export function ChangedMeanwhile({ proposal: { writtenTitle, body }, agree }: Props) {
  const { t } = useWords();
  return (
    <Notice kind="warn" live>
      <p>{t("revise.changed")}</p>
      <blockquote>
        <p>
          <strong>
            <Written text={writtenTitle} />
          </strong>
        </p>
        {body && (
          <p>
            <Written text={body} />
          </p>
        )}
      </blockquote>
      <button type="button" className="button" onClick={agree}>
        {t("revise.replace")}
      </button>
    </Notice>
  );
}
