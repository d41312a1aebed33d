import { CitationField, publicTextIn } from "#shared/form/CitationField";
import { CommandForm, emptyOf } from "#shared/form/CommandForm";
import { useWords } from "#shared/text/words";
import { useRetireTemplate } from "./templatesQuery";

type Props = { place: string; code: string; done: () => void };

export function RetireForm({ place, code, done }: Props) {
  const { t } = useWords();
  const command = useRetireTemplate();
  return (
    <details>
      <summary>{t("template.retire")}</summary>
      <CommandForm
        name={t("template.retireDo")}
        command={command}
        question={t("template.retireAsk")}
        faultsOf={(form) => emptyOf(form, "retire-decision")}
        inputOf={(form) => ({
          localityId: place,
          code,
          citation: publicTextIn(form, "retire-decision") ?? { mn: "" },
        })}
        done={done}
      >
        {(faultOf) => (
          <CitationField id="retire-decision" label={t("template.decision")} fault={faultOf("retire-decision")} />
        )}
      </CommandForm>
    </details>
  );
}
