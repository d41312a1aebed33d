import { useEffect, useRef, useState } from "react";
import { Attached } from "#shared/files/Attached";
import { useUpload } from "#shared/files/useUpload";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { Notice } from "#shared/ui/Notice";

const MOST = 10;

type Props = { id: string; label: string; fault?: string; most?: number };

/** Photos and papers of a form. They are with the host already; the form carries their hashes. */
export function FilesField({ id, label, fault, most = MOST }: Props) {
  const { t } = useWords();
  const [files, setFiles] = useState<string[]>([]);
  const { add, problem, sending } = useUpload(files, setFiles, most);
  const field = useRef<HTMLInputElement>(null);
  const value = files.join(" ");
  const told = useRef(value);

  // A file comes when it is with the host, long after whoever chose it did the last thing that a form hears of.
  useEffect(() => {
    if (told.current === value) return;
    told.current = value;
    field.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [value]);

  return (
    <div className="field">
      <Field id={`${id}-add`} label={label} hint={t("form.filesHint", { most })} fault={fault}>
        <input
          {...fieldProps(`${id}-add`, true, fault)}
          name={undefined}
          type="file"
          accept="image/jpeg,image/png,image/webp,application/pdf"
          multiple={most > 1}
          disabled={sending || files.length >= most}
          onChange={(event) => {
            add(event.target.files);
            event.target.value = "";
          }}
        />
      </Field>
      <input
        hidden
        name={id}
        ref={field}
        value={value}
        onChange={({ target }) => {
          told.current = target.value;
          setFiles(hashesOf(target.value));
        }}
      />
      {problem && (
        <Notice kind="bad" live>
          {problem}
        </Notice>
      )}
      <Attached files={files}>
        {(hash, place) => (
          <button type="button" className="link" onClick={() => setFiles(files.filter((other) => other !== hash))}>
            {t("propose.removePhoto", { place })}
          </button>
        )}
      </Attached>
    </div>
  );
}

export const hashesOf = (text: string): string[] => text.split(" ").filter(Boolean);
