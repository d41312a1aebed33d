import { useParams } from "react-router";
import { Afresh } from "#shared/form/Afresh";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Page } from "#shared/ui/Page";
import { isKeeper } from "./at";
import { Members, seatedOn } from "./Members";
import { ProcedureForm } from "./ProcedureForm";
import { type ProcedureBody, useProcedure } from "./procedureQuery";
import { RulesShown } from "./RulesShown";

type Body = ProcedureBody & { procedure: NonNullable<ProcedureBody["procedure"]> };

const decides = (body?: ProcedureBody | null): body is Body => Boolean(body?.procedure);

/** By which rules a body decides: those in force, those before, and for its office the form to enter others. */
export function ProcedurePage() {
  const { bodyId = "" } = useParams();
  const asked = useProcedure(bodyId);
  return (
    <Answered
      asked={asked}
      find={({ body, me }) => (decides(body) ? { body, keeps: isKeeper(me.appointment?.office) } : undefined)}
    >
      {({ body, keeps }) => <Shown body={body} keeps={keeps} again={asked.again} />}
    </Answered>
  );
}

function Shown({ body, keeps, again }: { body: Body; keeps: boolean; again: () => void }) {
  const { t, text } = useWords();
  const { procedure, locality } = body;
  return (
    <Page title={t("procedure.title")} eyebrow={<span>{text(body.name)}</span>} where={{ place: text(locality.name) }}>
      <p className="lead">{t("procedure.lead")}</p>
      <section>
        <h2>{t("procedure.inForce")}</h2>
        <Basis adopted={procedure} zone={locality.timeZone} />
        <RulesShown rules={procedure.rules} />
      </section>
      <Members appointments={body.appointments} />
      {procedure.earlier.length > 0 && (
        <section>
          <h2>{t("procedure.earlier")}</h2>
          {procedure.earlier.map((earlier) => (
            <details key={earlier.adoptedAt}>
              <summary>
                <Since adopted={earlier} zone={locality.timeZone} />
              </summary>
              <Basis adopted={earlier} zone={locality.timeZone} />
              <RulesShown rules={earlier.rules} />
            </details>
          ))}
        </section>
      )}
      {keeps && (
        <details>
          <summary>{t("procedure.enter")}</summary>
          <Afresh at={{ again }} shows={procedure.adoptedAt}>
            {({ again }) => (
              <ProcedureForm
                body={body.id}
                rules={procedure.rules}
                seated={seatedOn(new Date().toISOString().slice(0, 10), body.appointments).length}
                again={again}
              />
            )}
          </Afresh>
        </details>
      )}
    </Page>
  );
}

type Adopted = Pick<Body["procedure"], "adoptedAt" | "citation">;

function Since({ adopted, zone }: { adopted: Adopted; zone: string }) {
  const { t, date } = useWords();
  if (!adopted.adoptedAt) return t("procedure.template");
  return t("procedure.since", { day: date(adopted.adoptedAt, zone) });
}

function Basis({ adopted, zone }: { adopted: Adopted; zone: string }) {
  const { t } = useWords();
  return (
    <p>
      <Since adopted={adopted} zone={zone} />
      {adopted.citation && (
        <>
          {" "}
          {t("procedure.basis")}: <Said text={adopted.citation} />
        </>
      )}
    </p>
  );
}
