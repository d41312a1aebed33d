import { useState } from "react";
import { shrunk } from "#shared/files/shrunk";
import { faultText } from "#shared/graph/faults";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";

type Props = { name: string; take: (photo: Blob) => void };

/** Opens the phone's camera; elsewhere a file is chosen. */
export function PhotoButton({ name, take }: Props) {
  const words = useWords();
  const [failed, setFailed] = useState(false);

  async function chosen(file: File | undefined) {
    if (!file) return;
    const photo = await shrunk(file).catch(() => undefined);
    setFailed(!photo);
    if (photo) take(photo);
  }

  return (
    <>
      <label className="button photo">
        {name}
        <input
          type="file"
          accept="image/*"
          capture="environment"
          className="hidden"
          onChange={({ target }) => chosen(target.files?.[0])}
        />
      </label>
      {failed && (
        <Notice kind="bad" live>
          {faultText("file.kind_unknown", words)}
        </Notice>
      )}
    </>
  );
}
