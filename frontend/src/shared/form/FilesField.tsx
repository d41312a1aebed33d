import { useState } from "react";
import { Attached } from "#shared/files/Attached";
import { Uploading } from "#shared/files/Uploading";
import { useUpload } from "#shared/files/useUpload";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { HiddenField } from "./HiddenField";

const MOST = 10;

type Props = { id: string; label: string; fault?: string; most?: number };

/** Photos and papers of a form. They are with the host already; the form carries their hashes. */
export function FilesField({ id, label, fault, most = MOST }: Props) {
  const { t } = useWords();
  const [files, setFiles] = useState<string[]>([]);
  const { add, ...upload } = useUpload(files, setFiles, most);
  return (
    <div className="field">
      <Field id={id} label={label} hint={t("form.filesHint", { most })} fault={fault}>
        <input
          {...fieldProps(id, true, fault)}
          name={undefined}
          type="file"
          accept="image/jpeg,image/png,image/webp,application/pdf"
          multiple={most > 1}
          disabled={files.length >= most}
          aria-disabled={upload.sending}
          onClick={(event) => upload.sending && event.preventDefault()}
          onChange={(event) => {
            add(event.target.files);
            event.target.value = "";
          }}
        />
      </Field>
      <HiddenField name={id} value={files.join(" ")} change={(value) => setFiles(hashesOf(value))} />
      <Uploading {...upload} />
      <Attached files={files}>
        {(hash, place) => (
          <button type="button" className="link" onClick={() => setFiles(files.filter((other) => other !== hash))}>
            {t("form.removeFile", { place })}
          </button>
        )}
      </Attached>
    </div>
  );
}

export const hashesOf = (text: string): string[] => text.split(" ").filter(Boolean);
