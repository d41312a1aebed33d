import { useState } from "react";
import { useSearchParams } from "react-router";
import { LeaveButton } from "#shared/form/LeaveButton";
import { faultText } from "#shared/graph/faults";
import { useKnownMe } from "#shared/graph/meQuery";
import { postSession } from "#shared/graph/session";
import { ownPage } from "#shared/text/back";
import { Said, Written } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Notice } from "#shared/ui/Notice";
import { Page } from "#shared/ui/Page";

/** People of the demonstration, entered without any proof. Development only, and it says so. */
export function PeoplePage() {
  const words = useWords();
  const { t } = words;
  const asked = useKnownMe();
  const back = ownPage(useSearchParams()[0].get("back"));
  const [problem, setProblem] = useState<string>();

  async function enter(appointment: string) {
    const code = await postSession("one-click", { appointment });
    if (code) return setProblem(faultText(code, words));
    // Everything asked so far was asked as somebody else.
    if (back) location.assign(back);
    else location.reload();
  }

  return (
    <Answered asked={asked} find={(data) => data.me}>
      {({ appointment, oneClickPeople }) => (
        <Page title={t("people.title")}>
          <Notice kind="warn">{t("people.notice")}</Notice>
          {problem && (
            <Notice kind="bad" live>
              {problem}
            </Notice>
          )}
          {appointment && (
            <section>
              <h2>{t("people.you")}</h2>
              <p>
                <strong>
                  <Written text={appointment.holder} />
                </strong>
                , {t(`office.${appointment.office}`)}, <Said text={appointment.body.name} />
              </p>
              <LeaveButton offices={[appointment.id]} done={() => location.reload()} />
            </section>
          )}
          {oneClickPeople.length === 0 ? (
            <p className="empty">{t("people.none")}</p>
          ) : (
            <ul className="cards wide">
              {oneClickPeople.map((person) => (
                <li key={person.id} className="card">
                  <h2>
                    <Written text={person.holder} />
                  </h2>
                  <p>{t(`office.${person.office}`)}</p>
                  <p className="card-meta">
                    <span>
                      <Said text={person.body.name} />
                    </span>
                    <span>
                      <Said text={person.body.locality.name} />
                    </span>
                  </p>
                  <button
                    type="button"
                    className="button"
                    disabled={person.id === appointment?.id}
                    onClick={() => enter(person.id)}
                  >
                    {t("people.enter")}: <Written text={person.holder} />
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Page>
      )}
    </Answered>
  );
}
