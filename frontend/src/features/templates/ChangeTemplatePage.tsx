import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import { ComeIn } from "#shared/graph/ComeIn";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Page } from "#shared/ui/Page";
import { RetireForm } from "./RetireForm";
import { TemplateForm } from "./TemplateForm";
import { useTemplates } from "./templatesQuery";

/** Where an administrator enters what their place has decided: over a template, or over the usual one as a new one. */
export function ChangeTemplatePage() {
  const { placeId = "", code = "" } = useParams();
  const { t } = useWords();
  const go = useNavigate();
  const [own] = useState(() => `own-${crypto.randomUUID().slice(0, 8)}`);
  const isNew = code === "new";
  const done = () => go(`/places/${placeId}/templates`);
  return (
    <Answered
      asked={useTemplates(placeId)}
      find={({ locality, me }) => {
        const from = locality?.templates.find((template) => isNew || template.code === code);
        return locality && from && { place: locality, from, keeps: me.appointment?.office === "ADMINISTRATOR" };
      }}
    >
      {({ place, from, keeps }) => (
        <Page
          title={isNew ? t("template.new") : t("template.change")}
          eyebrow={<Said text={isNew ? place.name : from.name} />}
          className="narrow"
        >
          {keeps ? (
            <>
              <p className="lead">{t("template.lead")}</p>
              <TemplateForm place={placeId} code={isNew ? own : code} from={from} isNew={isNew} done={done} />
              {!isNew && from.adoptedAt && !from.retiredAt && <RetireForm place={placeId} code={code} done={done} />}
            </>
          ) : (
            <p>
              {t("administration.closed")} <ComeIn />
            </p>
          )}
        </Page>
      )}
    </Answered>
  );
}
