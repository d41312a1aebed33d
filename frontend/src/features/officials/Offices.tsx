import { useEffect, useState } from "react";
import { useLocation } from "react-router";
import { ComesNext } from "#shared/form/ComesNext";
import { faultText } from "#shared/graph/faults";
import type { MeQuery } from "#shared/graph/generated/graphql";
import { postSession } from "#shared/graph/session";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";

/** One person may hold several offices, and acts in one at a time. */
export function Offices({ me: { offices, appointment } }: { me: MeQuery["me"] }) {
  const words = useWords();
  const { t } = words;
  const { state } = useLocation();
  const [switched] = useState(state?.switched);
  const [problem, setProblem] = useState<string>();
  // Said after the reload that follows a press, and after no other.
  useEffect(() => {
    history.replaceState({ ...history.state, usr: null }, "");
  }, []);

  async function actAs(id: string) {
    const code = await postSession("office", { appointment: id });
    if (code) return setProblem(faultText(code, words));
    history.replaceState({ ...history.state, usr: { switched: true } }, "");
    location.reload();
  }

  return (
    <section>
      <h2>{t("profile.offices")}</h2>
      {switched && appointment && (
        <ComesNext>
          <Notice kind="ok" live>
            {t("profile.switched", { office: t(`office.${appointment.office}`) })}
          </Notice>
        </ComesNext>
      )}
      {problem && (
        <Notice kind="bad" live>
          {problem}
        </Notice>
      )}
      {offices.length === 0 && <p className="empty">{t("profile.noOffice")}</p>}
      <ul className="plain">
        {offices.map(({ id, office, body }) => (
          <li key={id}>
            <strong>{t(`office.${office}`)}</strong>, <Said text={body.name} />{" "}
            {id === appointment?.id ? (
              <span className="meta">{t("profile.actingAs")}</span>
            ) : (
              offices.length > 1 && (
                <button type="button" className="link" onClick={() => actAs(id)}>
                  {t("profile.actAs")}: {t(`office.${office}`)}
                </button>
              )
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
