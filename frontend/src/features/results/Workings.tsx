import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import { Compared } from "./Compared";
import { Figures } from "./Figures";
import { Stepper } from "./Stepper";
import { useWorkings, type Worked } from "./workingsQuery";

/** How it was decided: worked out after the page is there, as a large election takes a moment. */
export function Workings({ roundId }: { roundId: string }) {
  const { t } = useWords();
  const { data, error } = useWorkings(roundId);
  const worked = data?.round?.allocation?.workings;
  if (worked) return <WorkedOut worked={worked} />;
  return error || data ? null : <Notice>{t("workings.waiting")}</Notice>;
}

export const WorkedOut = ({ worked }: { worked: Worked }) => (
  <>
    <Stepper worked={worked} />
    <Figures worked={worked} />
    <Compared worked={worked} />
  </>
);
