import type { Sector } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { Icon, type IconName } from "./Icon";

export const sectors: readonly Sector[] = [
  "WATER",
  "ROADS",
  "EDUCATION",
  "HEALTH",
  "ENVIRONMENT",
  "LIVESTOCK",
  "SAFETY",
  "CULTURE",
  "OTHER",
];

export const sectorClass = (sector: Sector) => `sec-${sector.toLowerCase()}`;
export const sectorIcon = (sector: Sector) => sector.toLowerCase() as IconName;

export function SectorTag({ sector }: { sector: Sector }) {
  const { t } = useWords();
  return (
    <span className={`tag ${sectorClass(sector)}`}>
      <Icon name={sectorIcon(sector)} />
      {t(`sector.${sector}`)}
    </span>
  );
}
