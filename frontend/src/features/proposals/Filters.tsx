import { useSearchParams } from "react-router";
import type { ProposalOutcome, ProposalStatus, Sector } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { sectors } from "#shared/ui/Sector";
import type { ProposalRow } from "./proposalsQuery";

const statuses: readonly ProposalStatus[] = ["SUBMITTED", "ADMITTED", "MERGED", "REROUTED", "REFUSED", "WITHDRAWN"];

const outcomes: readonly ProposalOutcome[] = ["LISTED", "NOT_LISTED", "SELECTED", "NOT_SELECTED"];

/** Whether a proposal is at that point of its way, in the review or after what was decided. */
export const stands = ({ status, outcome }: ProposalRow, at: string) => status === at || outcome === at;

type FiltersProps = { rows: readonly ProposalRow[]; sector: string; status: string };

/** Two native selects whose choice stands in the address, so that a filtered list can be sent to somebody and Back undoes it. */
export function Filters({ rows, sector, status }: FiltersProps) {
  const { t } = useWords();
  const [params, setParams] = useSearchParams();
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { preventScrollReset: true });
  };
  const present = (one: Sector | ProposalStatus | ProposalOutcome) =>
    one === sector || one === status || rows.some((row) => [row.sector, row.outcome ?? row.status].includes(one));
  return (
    <div className="filters">
      <label>
        {t("filter.sector")}
        <select value={sector} onChange={(event) => choose("sector", event.target.value)}>
          <option value="">{t("filter.all")}</option>
          {sectors.filter(present).map((one) => (
            <option key={one} value={one}>
              {t(`sector.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("filter.status")}
        <select value={status} onChange={(event) => choose("status", event.target.value)}>
          <option value="">{t("filter.all")}</option>
          {statuses.filter(present).map((one) => (
            <option key={one} value={one}>
              {t(`proposalStatus.${one}`)}
            </option>
          ))}
          {outcomes.filter(present).map((one) => (
            <option key={one} value={one}>
              {t(`outcome.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
