import type { MeQuery } from "#shared/graph/generated/graphql";
import { postSession } from "#shared/graph/session";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";

/** One person may hold several offices, and acts in one at a time. */
export function Offices({ me: { offices, appointment } }: { me: MeQuery["me"] }) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t("profile.offices")}</h2>
      {offices.length === 0 && <p className="empty">{t("profile.noOffice")}</p>}
      <ul className="plain">
        {offices.map(({ id, office, body }) => (
          <li key={id}>
            <strong>{t(`office.${office}`)}</strong>, <Said text={body.name} />{" "}
            {id === appointment?.id ? (
              <span className="meta">{t("profile.actingAs")}</span>
            ) : (
              offices.length > 1 && (
                <button
                  type="button"
                  className="link"
                  onClick={() => postSession("office", { appointment: id }).then(() => location.reload())}
                >
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
