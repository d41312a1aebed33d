import type { Sector } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { Icon } from "#shared/ui/Icon";
import { sectorClass, sectorIcon, sectors } from "#shared/ui/Sector";
import type { Project } from "./ballotQuery";

type Props = { projects: readonly Project[]; sector?: Sector; choose: (sector?: Sector) => void };

/** A row of chips on a phone, a rail on a wide screen. */
export function SectorFilter({ projects, sector, choose }: Props) {
  const { t, number } = useWords();
  const count = (one?: Sector) => projects.filter((project) => !one || project.proposal.sector === one).length;
  return (
    <nav className="sectors" aria-label={t("filter.sector")}>
      <p className="rail-title" aria-hidden="true">
        {t("filter.sector")}
      </p>
      <ul>
        {[undefined, ...sectors].map((one) =>
          count(one) === 0 ? null : (
            <li key={one ?? "all"}>
              <button
                type="button"
                className={one ? `chip ${sectorClass(one)}` : "chip"}
                aria-pressed={sector === one}
                onClick={() => choose(one)}
              >
                <Icon name={one ? sectorIcon(one) : "other"} />
                <span>{one ? t(`sector.${one}`) : t("filter.all")}</span>{" "}
                <span className="count">{number(count(one))}</span>
              </button>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}
