import { madeTrackingCode } from "#shared/device/trackingCode";
import { Attached } from "#shared/files/Attached";
import { Uploading } from "#shared/files/Uploading";
import { useUpload } from "#shared/files/useUpload";
import { useWords } from "#shared/text/words";

const MOST = 6;

type Props = { files: readonly string[]; change: (files: string[]) => void };

export function Photos({ files, change }: Props) {
  const { t } = useWords();
  const { add, ...upload } = useUpload(files, change, MOST);

  return (
    <div className="field">
      <label htmlFor="photos">{t("propose.photos")}</label>
      <p className="hint" id="photos-hint">
        {t("propose.photosHint", { most: MOST })}
      </p>
      {files.length < MOST && (
        <input
          id="photos"
          type="file"
          accept="image/jpeg,image/png,image/webp"
          multiple
          aria-describedby="photos-hint"
          aria-disabled={upload.sending}
          onClick={(event) => upload.sending && event.preventDefault()}
          onChange={(event) => {
            add(event.target.files, madeTrackingCode());
            event.target.value = "";
          }}
        />
      )}
      <Uploading {...upload} />
      <Attached files={files}>
        {(hash, place) => (
          <button type="button" className="link" onClick={() => change(files.filter((other) => other !== hash))}>
            {t("propose.removePhoto", { place })}
          </button>
        )}
      </Attached>
    </div>
  );
}
