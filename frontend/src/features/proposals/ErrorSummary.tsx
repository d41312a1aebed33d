import type { ReactNode, Ref } from "react";
import { useWords } from "#shared/text/words";
import type { FieldFault } from "./submitProposal";

type Props = { ref: Ref<HTMLDivElement>; faults: readonly FieldFault[]; problem?: ReactNode };

/** Takes the focus when something was wrong; each line leads to its field. */
export function ErrorSummary({ ref, faults, problem }: Props) {
  const { t } = useWords();
  if (faults.length === 0 && !problem) return null;
  return (
    <div className="error-summary" ref={ref} tabIndex={-1} role="alert">
      <h2>{t(faults.length > 0 ? "form.mend" : "form.refused")}</h2>
      {problem && faults.length === 0 && (
        <p>
          {problem} {t("form.kept")}
        </p>
      )}
      <ul>
        {faults.map((fault) => (
          <li key={fault.field}>
            <a href={`#${fault.field}`}>{t(fault.key)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
