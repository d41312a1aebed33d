import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";

const Numbered = graphql(`
  query RecordedResolution($body: BodyId!, $year: Int!, $number: Code!) {
    resolutionNumbered(body: $body, year: $year, number: $number) { id }
  }
`);

type Props = { bodyId: string; year: number; number: string };

/** Its page is shown to who recorded it, where they look when the form above has emptied. */
export function Recorded({ bodyId, year, number }: Props) {
  const { t } = useWords();
  const found = useAsk(Numbered, { body: bodyId, year, number }).data?.resolutionNumbered;
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    told.current?.scrollIntoView({ block: "center" });
  }, []);
  return (
    <div ref={told}>
      <Notice kind="ok" live>
        {t("record.done")} {found && <Link to={`/resolutions/${found.id}`}>{t("resolution.number", { number })}</Link>}
      </Notice>
    </div>
  );
}
