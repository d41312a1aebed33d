import { type ReactNode, useState } from "react";
import { number } from "#shared/text/money";
import { useWords } from "#shared/text/words";

type Props = { files: readonly string[]; children?: (hash: string, place: number) => ReactNode };

/** Photos as photos; a paper that a browser cannot draw shows its kind and size, and both lead to the file itself. */
export function Attached({ files, children }: Props) {
  if (files.length === 0) return null;
  return (
    <ul className="files">
      {files.map((hash, index) => (
        <li key={hash}>
          <File hash={hash} place={index + 1} /> {children?.(hash, index + 1)}
        </li>
      ))}
    </ul>
  );
}

function File({ hash, place }: { hash: string; place: number }) {
  const { t } = useWords();
  const [paper, setPaper] = useState<string>();
  const address = `/files/${hash}`;
  const name = t("proposal.file", { place });
  return (
    <a href={address}>
      {paper === undefined ? (
        <img src={address} alt={name} loading="lazy" onError={async () => setPaper(await kindAndSize(address))} />
      ) : (
        [name, paper].filter(Boolean).join(", ")
      )}
    </a>
  );
}

/** "PDF, 120 KB"; nothing where it cannot be had now. */
async function kindAndSize(address: string): Promise<string> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return "";
    const { type, size } = await answer.blob();
    return `${type.slice(type.indexOf("/") + 1).toUpperCase()}, ${number(Math.ceil(size / 1024))} KB`;
  } catch {
    return "";
  }
}
