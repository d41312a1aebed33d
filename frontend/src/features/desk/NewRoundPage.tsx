import { useSearchParams } from "react-router";
import { ComeIn } from "#shared/graph/ComeIn";
import { useKnownMe } from "#shared/graph/meQuery";
import { Said } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Answered } from "#shared/ui/Answered";
import { Page } from "#shared/ui/Page";
import { runsRounds } from "./at";
import { NewRoundForm } from "./NewRoundForm";
import { useRoundPlace } from "./newRoundQuery";

/** Where a round begins. */
export function NewRoundPage() {
  const { t } = useWords();
  const [query] = useSearchParams();
  return (
    <Answered asked={useKnownMe()} find={(data) => data.me}>
      {({ appointment }) =>
        appointment && runsRounds(appointment.office) ? (
          <At place={query.get("place") ?? appointment.body.locality.id} template={query.get("template")} />
        ) : (
          <Page title={t("newRound.title")} className="narrow">
            <p>
              {t("newRound.closed")} <ComeIn />
            </p>
          </Page>
        )
      }
    </Answered>
  );
}

function At({ place, template }: { place: string; template: string | null }) {
  const { t } = useWords();
  return (
    <Answered asked={useRoundPlace(place)} find={(data) => data.locality}>
      {(locality) => (
        <Page title={t("newRound.title")} eyebrow={<Said text={locality.name} />} className="narrow">
          <p>{t("newRound.lead")}</p>
          <NewRoundForm locality={locality} wanted={template} />
        </Page>
      )}
    </Answered>
  );
}
