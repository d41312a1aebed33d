import { Link } from "react-router";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import type { At } from "./at";
import type { Envelope } from "./moneyQuery";
import { listsInForce, notSetAside } from "./setAside";

/** A list that is in force without its money: nothing else says that the signature could not set it aside. */
export function NotSetAside({ at: { round }, envelope }: { at: At; envelope: Envelope }) {
  const { t, money } = useWords();
  return listsInForce(round.resolutions).map((resolution) => {
    const missing = notSetAside(resolution, { ...envelope, currency: round.currency });
    if (!missing) return null;
    return (
      <Notice key={resolution.id} kind="warn">
        <Link to={`/resolutions/${resolution.id}`}>
          {t("resolution.ofYear", { number: resolution.number, year: resolution.year })}
        </Link>
        : {t("funds.notSetAside", { missing: money(missing), free: money(envelope.free) })}
      </Notice>
    );
  });
}
