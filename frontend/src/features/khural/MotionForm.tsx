import { useState } from "react";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { useTitleText } from "#shared/text/Written";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { AnnexFields } from "./AnnexFields";
import { annexOf, faultsOfLines, firstLines, type Line, linesOfList, listInForce } from "./annex";
import { type At, entitledTo } from "./at";
import { MemberField, ProjectField } from "./fields";
import type { AgendaFacts } from "./itemQuery";
import { useMakeMotion } from "./sittingCommands";
import type { Item, Motion } from "./sittingQuery";

type Props = { at: At; item: Item; motions: readonly Motion[]; facts?: AgendaFacts };

export function MotionForm({ at, item, motions, facts }: Props) {
  const { t, text } = useWords();
  const titleText = useTitleText();
  const command = useMakeMotion(
    Object.fromEntries((facts?.projects ?? []).map((project) => [project.id, titleText(project)])),
  );
  const [motionId] = useState(() => crypto.randomUUID());
  const [about, setAbout] = useState("");
  const [amends, setAmends] = useState("");
  // The one chosen stays, though it was decided meanwhile: that is for the answer to say.
  const offered = motions.filter(({ id, result, rollCall }) => id === amends || (!result && !rollCall));
  const amended = offered.find(({ id }) => id === amends);
  const listing = item.type === "projects" ? facts : undefined;
  const steps = listing?.round.allocation?.steps ?? [];
  const currency = listing?.round.currency ?? "";
  const [hasList, setHasList] = useState(false);
  const [typedLines, setLines] = useState<readonly Line[]>();
  const first = firstLines(steps, listing?.projects ?? []);
  const before = amended?.annex ?? (listing && listInForce(listing.round.resolutions));
  const lines = typedLines ?? (before ? linesOfList(before, first) : first);
  const mayList = listing && (!amended || amended.annex);
  const list = mayList && hasList ? listing : undefined;
  return (
    <CommandForm
      name={t("motion.do")}
      command={command}
      faultsOf={(form) => ({
        ...emptyOf(form, "mover", "motion-text", ...(amends ? ["wording"] : [])),
        ...(list ? faultsOfLines(lines, steps, currency) : {}),
      })}
      inputOf={(form) => ({
        sittingId: at.sitting.id,
        motionId,
        item: item.number,
        mover: typed(form, "mover"),
        text: { mn: typed(form, "motion-text") },
        about: typed(form, "motion-about") || undefined,
        amends: amends || undefined,
        wording: amends ? { mn: typed(form, "wording") } : undefined,
        annex: list ? annexOf(list.round.id, lines, steps, currency) : undefined,
      })}
      done={at.again}
      draft={`motion:${at.sitting.id}:${item.number}`}
    >
      {(faultOf) => (
        <>
          <MemberField
            at={at}
            id="mover"
            label={t("motion.mover")}
            members={entitledTo(at.sitting, { item: item.number, about: about ? { id: about } : undefined })}
            fault={faultOf("mover")}
          />
          <Field id="motion-text" label={t("motion.text")} fault={faultOf("motion-text")}>
            <textarea
              {...fieldProps("motion-text", false, faultOf("motion-text"))}
              lang="mn"
              rows={2}
              maxLength={1000}
            />
          </Field>
          <ProjectField
            id="motion-about"
            label={t("motion.about")}
            none={t("interest.whole")}
            projects={facts?.projects ?? []}
            chosen={setAbout}
          />
          {offered.length > 0 && (
            <Field id="amends" label={t("motion.amends")}>
              <select
                {...fieldProps("amends")}
                value={amends}
                onChange={(event) => {
                  setAmends(event.target.value);
                  setLines(undefined);
                }}
              >
                <option value="">{t("motion.amendsNone")}</option>
                {offered.map((motion) => (
                  <option key={motion.id} value={motion.id}>
                    {text(motion.text)}
                  </option>
                ))}
              </select>
            </Field>
          )}
          {amended && (
            <Field id="wording" label={t("motion.wording")} hint={t("motion.wordingHint")} fault={faultOf("wording")}>
              <textarea
                key={amended.id}
                {...fieldProps("wording", true, faultOf("wording"))}
                lang="mn"
                rows={3}
                maxLength={1000}
                defaultValue={(amended.wording ?? amended.text).mn}
              />
            </Field>
          )}
          {mayList && (
            <label>
              <input
                type="checkbox"
                name="with-list"
                checked={hasList}
                onChange={({ target }) => setHasList(target.checked)}
              />{" "}
              {t(amended ? "motion.changesList" : "motion.withList")}
            </label>
          )}
          {list && (
            <AnnexFields
              facts={list}
              reasons={at.reasons.difference}
              lines={lines}
              change={(to) => setLines((before) => to(before ?? lines))}
              faultOf={faultOf}
            />
          )}
        </>
      )}
    </CommandForm>
  );
}
