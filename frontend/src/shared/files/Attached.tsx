import type { ReactNode } from "react";
import { useWords } from "#shared/text/words";

type Props = { files: readonly string[]; children?: (hash: string, place: number) => ReactNode };

/** Photos as photos; a paper that a browser cannot draw shows its name, and both lead to the file itself. */
export function Attached({ files, children }: Props) {
  const { t } = useWords();
  if (files.length === 0) return null;
  return (
    <ul className="files">
      {files.map((hash, index) => (
        <li key={hash}>
          <a href={`/files/${hash}`}>
            <img src={`/files/${hash}`} alt={t("proposal.file", { place: index + 1 })} loading="lazy" />
          </a>
          {children?.(hash, index + 1)}
        </li>
      ))}
    </ul>
  );
}
