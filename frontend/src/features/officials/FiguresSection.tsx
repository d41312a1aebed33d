import { Afresh } from "#shared/form/Afresh";
import { CommandForm, emptyOf, type Faults, typed } from "#shared/form/CommandForm";
import { CountField } from "#shared/form/CountField";
import { DayField } from "#shared/form/DayField";
import { LineField } from "#shared/form/LineField";
import { plainDay } from "#shared/text/dates";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Facts } from "#shared/ui/Facts";
import { type Place, useStateFigures } from "./administrationQuery";

type Props = { place: Place; done: () => void };

const figures = ["persons", "households", "adults"] as const;
/** A country's too, which has more than a box of papers; in groups of three or not, as sums are typed. */
const isFigure = (text: string) => /^(?:\d{1,8}|\d{1,3}(?:[,\s]\d{3}){1,2})$/.test(text);
const idOf = (figure: string) => `figure-${figure}`;

/** How many live there, as a register has it: shares of sheets, turnout and meetings are taken of these. */
export function FiguresSection({ place, done }: Props) {
  const { t, number } = useWords();
  const known = place.figures;
  return (
    <section>
      <h2>{t("register.title")}</h2>
      {known ? (
        <Facts
          facts={[
            ...figures.map((figure) => [t(`register.${figure}`), known[figure] && number(known[figure])] as const),
            [t("register.source"), <Said key="source" text={known.source} />],
            [t("register.day"), plainDay(known.statedOn)],
          ]}
        />
      ) : (
        <p className="empty">{t("register.none")}</p>
      )}
      <Afresh key={place.id} at={{ again: done }} shows={known && figures.map((figure) => known[figure]).join()}>
        {({ again }) => (
          <details>
            <summary>{t("register.state")}</summary>
            <FiguresForm place={place} done={again} />
          </details>
        )}
      </Afresh>
    </section>
  );
}

function FiguresForm({ place, done }: Props) {
  const { t } = useWords();
  const command = useStateFigures();
  const count = (form: FormData, figure: string) => {
    const text = typed(form, idOf(figure));
    return text ? Number(text.replace(/\D/g, "")) : undefined;
  };
  const wrong = (form: FormData): Faults =>
    Object.fromEntries(
      figures
        .map(idOf)
        .filter((id) => typed(form, id) && !isFigure(typed(form, id)))
        .map((id) => [id, "form.count"]),
    );
  return (
    <CommandForm
      name={t("register.do")}
      command={command}
      faultsOf={(form) => ({ ...wrong(form), ...emptyOf(form, "figures-source", "figures-day") })}
      inputOf={(form) => ({
        localityId: place.id,
        persons: count(form, "persons"),
        households: count(form, "households"),
        adults: count(form, "adults"),
        source: { mn: typed(form, "figures-source") },
        statedOn: typed(form, "figures-day"),
      })}
      done={done}
      draft={`figures:${place.id}`}
    >
      {(faultOf) => (
        <>
          {figures.map((figure) => (
            <CountField
              key={figure}
              id={idOf(figure)}
              label={t(`register.${figure}`)}
              fault={faultOf(idOf(figure))}
              value={place.figures?.[figure]?.toString()}
            />
          ))}
          <LineField
            id="figures-source"
            label={t("register.source")}
            hint={t("register.sourceHint")}
            fault={faultOf("figures-source")}
          />
          <DayField id="figures-day" label={t("register.day")} fault={faultOf("figures-day")} />
        </>
      )}
    </CommandForm>
  );
}
