import { ComesNext } from "#shared/form/ComesNext";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";

/** Shown once. Paper is where they belong, for it is not on the telephone that gets lost. */
export function RecoveryCodes({ name, codes }: { name: string; codes: string[] }) {
  const { t } = useWords();
  return (
    <ComesNext className="paper">
      <Notice kind="warn" live>
        {t("recovery.notice")}
      </Notice>
      <h3>
        {t("recovery.title")}: {name}
      </h3>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <button type="button" className="button primary no-print" onClick={() => print()}>
        {t("recovery.print")}
      </button>
    </ComesNext>
  );
}
