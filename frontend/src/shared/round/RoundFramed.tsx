import type { ReactNode } from "react";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import { Page } from "#shared/ui/Page";
import type { RoundFrame } from "./frame";

type Props = { round: RoundFrame; title: string; eyebrow?: ReactNode; className?: string; children: ReactNode };

/** A page of a round: its name and place above, and what kind of round it is if not an ordinary one. */
export function RoundFramed({ round, title, eyebrow, className, children }: Props) {
  const { t, text } = useWords();
  return (
    <Page
      title={title}
      eyebrow={
        <>
          <span>{eyebrow ?? text(round.name)}</span>
          {round.kind !== "ORDINARY" && <span className="mark-kind">{t(`round.mark.${round.kind}`)}</span>}
        </>
      }
      className={className}
      where={{ place: text(round.locality.name), round: round.id }}
    >
      {round.cancelled && <Notice kind="warn">{t("round.cancelled")}</Notice>}
      {children}
      <KindNotice kind={round.kind} />
    </Page>
  );
}

/** On every page of such a round: nobody may take an invented or foreign vote for their own soum's. */
export const KindNotice = ({ kind }: { kind: RoundFrame["kind"] }) => {
  const { t } = useWords();
  if (kind === "ORDINARY") return null;
  return <p className="notice kind">{t(`round.kind.${kind}`)}</p>;
};
