import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import { ComeIn } from "#shared/graph/ComeIn";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Notice } from "#shared/ui/Notice";
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
  const done = () => go(`/places/${placeId}/templates`, { state: { recorded: true } });
  return (
    <Answered
      asked={useTemplates(placeId)}
      find={({ locality, me }) => {
        const from = locality?.templates.find((template) => isNew || template.code === code);
        const others = locality?.templates.filter((other) => !other.retiredAt && (isNew || other.code !== code));
        return (
          locality &&
          from &&
          others && {
            place: locality,
            from,
            taken: others.map(({ name }) => name.mn),
            keeps: me.appointment?.office === "ADMINISTRATOR",
          }
        );
      }}
    >
      {({ place, from, taken, keeps }) => (
        <Page
          title={isNew ? t("template.new") : t("template.change")}
          eyebrow={<Said text={isNew ? place.name : from.name} />}
          className="narrow"
        >
          {keeps ? (
            <>
              <p className="lead">{t("template.lead")}</p>
              {!isNew && from.retiredAt && <Notice kind="warn">{t("template.comesBack")}</Notice>}
              <TemplateForm
                place={placeId}
                code={isNew ? own : code}
                from={from}
                isNew={isNew}
                taken={taken}
                done={done}
              />
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
