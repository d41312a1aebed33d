import { useEffect, useState } from "react";
import { Link, useLocation, useParams } from "react-router";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Loading } from "#shared/ui/Loading";
import { Notice } from "#shared/ui/Notice";
import { Page } from "#shared/ui/Page";
import { TermsShown } from "./TermsShown";
import { type Edition, type Template, type TemplatesPlace, useEarlier, useTemplates } from "./templatesQuery";

/** What rounds of a place are opened from: what holds, what held before. */
export function TemplatesPage() {
  const { placeId = "" } = useParams();
  return (
    <Answered
      asked={useTemplates(placeId)}
      find={({ locality, me }) => locality && { place: locality, keeps: me.appointment?.office === "ADMINISTRATOR" }}
    >
      {({ place, keeps }) => <Shown place={place} keeps={keeps} />}
    </Answered>
  );
}

type ShownProps = { place: TemplatesPlace; keeps: boolean };

function Shown({ place, keeps }: ShownProps) {
  const { t, text } = useWords();
  const { state } = useLocation();
  const [recorded] = useState(state?.recorded);
  // A reload says it no more.
  useEffect(() => {
    history.replaceState({ ...history.state, usr: null }, "");
  }, []);
  return (
    <Page title={t("templates.title")} eyebrow={<Said text={place.name} />} where={{ place: text(place.name) }}>
      {recorded && (
        <Notice kind="ok" live>
          {t("form.recorded")}
        </Notice>
      )}
      <p className="lead">{t("templates.lead")}</p>
      {keeps && (
        <p className="actions">
          <Link className="button" to="new">
            {t("template.new")}
          </Link>
        </p>
      )}
      {place.templates.map((template) => (
        <OneTemplate key={template.code} template={template} place={place} keeps={keeps} />
      ))}
    </Page>
  );
}

function OneTemplate({ template, place, keeps }: ShownProps & { template: Template }) {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  const { code, retiredAt, earlier } = template;
  return (
    <section>
      <h2>
        <Said text={template.name} />
      </h2>
      <Basis edition={template} zone={place.timeZone} />
      <TermsShown terms={template.terms} />
      {earlier.length > 0 && (
        <details onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
          <summary>{t("template.earlier")}</summary>
          {opened && <Earlier place={place} code={code} />}
        </details>
      )}
      {keeps && (
        <p className="actions">
          {!retiredAt && (
            <Link className="button" to={`/new-round?place=${place.id}&template=${code}`}>
              {t("template.open")}
            </Link>
          )}
          <Link className="button" to={code}>
            {t("template.change")}
          </Link>
        </p>
      )}
    </section>
  );
}

function Earlier({ place, code }: { place: TemplatesPlace; code: string }) {
  const { data } = useEarlier(place.id, code);
  if (!data) return <Loading />;
  return data.locality?.template?.earlier.map((edition) => (
    <section key={edition.adoptedAt}>
      <h3>
        <Said text={edition.name} />
      </h3>
      <Basis edition={edition} zone={place.timeZone} />
      <TermsShown terms={edition.terms} />
    </section>
  ));
}

function Basis({ edition, zone }: { edition: Edition; zone: string }) {
  const { t, date } = useWords();
  const { adoptedAt, citation, retiredAt, retiredBy } = edition;
  if (!adoptedAt) return <p>{t("template.shipped")}</p>;
  return (
    <>
      <p>
        {t("procedure.since", { day: date(adoptedAt, zone) })} {t("procedure.basis")}:{" "}
        {citation && <Said text={citation} />}
      </p>
      {retiredAt && (
        <Notice kind="warn">
          {t("template.retired", { day: date(retiredAt, zone) })} {retiredBy && <Said text={retiredBy} />}
        </Notice>
      )}
    </>
  );
}
