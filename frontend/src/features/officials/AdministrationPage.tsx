import { Link, useSearchParams } from "react-router";
import { Afresh } from "#shared/form/Afresh";
import { ComeIn } from "#shared/graph/ComeIn";
import { doorText } from "#shared/graph/faults";
import { useKnownMe } from "#shared/graph/meQuery";
import { alphabetically } from "#shared/text/alphabet";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Notice } from "#shared/ui/Notice";
import { Page } from "#shared/ui/Page";
import { useAccounts, useAdministration } from "./administrationQuery";
import { BodyForm } from "./BodyForm";
import { FiguresSection } from "./FiguresSection";
import { LocalityForm } from "./LocalityForm";
import { People } from "./People";

/** People in office in one place, and how they come in. */
export function AdministrationPage() {
  const { t } = useWords();
  const [query] = useSearchParams();
  return (
    <Answered asked={useKnownMe()} find={(data) => data.me}>
      {({ appointment }) =>
        appointment?.office === "ADMINISTRATOR" ? (
          <Place id={query.get("place") ?? appointment.body.locality.id} />
        ) : (
          <Page title={t("administration.title")} className="narrow">
            <p>
              {t("administration.closed")} <ComeIn />
            </p>
          </Page>
        )
      }
    </Answered>
  );
}

function Place({ id }: { id: string }) {
  const words = useWords();
  const { t, text } = words;
  const inOrder = alphabetically(words.language);
  const asked = useAdministration(id);
  const accounts = useAccounts(id);
  return (
    <Answered asked={asked} find={({ locality, bodies }) => locality && { locality, bodies }}>
      {({ locality, bodies }) => (
        <Page title={t("administration.title")} eyebrow={<Said text={locality.name} />}>
          <nav aria-label={t("administration.places")}>
            <ul className="actions plain">
              {[
                locality.parent,
                ...locality.children.toSorted((one, other) => inOrder(text(one.name), text(other.name))),
              ].map(
                (place) =>
                  place && (
                    <li key={place.id}>
                      <Link className="link" to={`/administration?place=${place.id}`}>
                        <Said text={place.name} />
                      </Link>
                    </li>
                  ),
              )}
            </ul>
          </nav>
          {accounts.answer?.refused && <Notice kind="bad">{doorText(accounts.answer.refused, words)}</Notice>}
          {bodies.length === 0 ? (
            <p className="empty">{t("administration.noBody")}</p>
          ) : (
            <People
              place={id}
              bodies={bodies}
              accounts={accounts.answer?.data ?? []}
              again={() => {
                asked.again();
                accounts.again();
              }}
            />
          )}
          <Afresh key={`body ${id}`} at={asked}>
            {({ again }) => <BodyForm place={id} done={again} />}
          </Afresh>
          <FiguresSection place={locality} done={asked.again} />
          <Afresh key={`place ${id}`} at={asked}>
            {({ again }) => <LocalityForm place={locality} done={again} />}
          </Afresh>
          <p className="actions">
            <Link className="button" to={`/new-round?place=${id}`}>
              {t("newRound.title")}
            </Link>
            <Link className="button" to={`/places/${id}/templates`}>
              {t("templates.title")}
            </Link>
          </p>
        </Page>
      )}
    </Answered>
  );
}
