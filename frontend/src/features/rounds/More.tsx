import { Documents } from "./Documents";
import { useRoundMore } from "./moreQuery";
import { Participation } from "./Participation";

/** Asked for after what most come for, for it takes the host longer. */
export function More({ id, zone }: { id: string; zone: string }) {
  const round = useRoundMore(id).data?.round;
  if (!round) return <div className="reserve tall" />;
  return (
    <>
      <Participation areas={round.participation} meetings={round.meetings} />
      <Documents round={round} zone={zone} />
    </>
  );
}
