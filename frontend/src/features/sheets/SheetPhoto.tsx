import { useWords } from "#shared/text/words";
import { useComparing } from "./comparingQuery";
import { padded } from "./serials";

type Props = { run: string; serial: number; open?: boolean };

/** The sheet as it was written, where it was photographed at the door. */
export function SheetPhoto({ run, serial, open }: Props) {
  const { t } = useWords();
  const photos = useComparing(run).data?.comparing?.photos ?? [];
  const hash = photos.find((photo) => photo.serial === serial)?.photo.text;
  if (!hash) return null;
  return (
    <details className="sheet-photo" open={open}>
      <summary>{t("coding.photo")}</summary>
      <a href={`/files/${hash}`}>
        <img src={`/files/${hash}`} alt={t("coding.photoOf", { serial: padded(serial) })} loading="lazy" />
      </a>
    </details>
  );
}
