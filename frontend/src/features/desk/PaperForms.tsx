import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { CountField, countFaults } from "#shared/form/CountField";
import { FilesField, hashesOf } from "#shared/form/FilesField";
import { LineField } from "#shared/form/LineField";
import { ReasonField } from "#shared/form/ReasonField";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { DeskRound } from "./deskQuery";
import { useSignProtocol, useVoidPaperBallot } from "./paperCommands";
import type { RunningProps } from "./Running";

const numbers = ["printed", "counted", "voided", "spoiled", "unused", "notOnRoll"] as const;
const field = (name: string) => `protocol-${name}`;

/** Copied from the signed paper as it stands there, right or not. */
export function ProtocolForm({ round, again }: RunningProps) {
  const { t } = useWords();
  const command = useSignProtocol();
  const count = (form: FormData, name: (typeof numbers)[number]) => Number(typed(form, field(name)));
  return (
    <CommandForm
      name={t("protocol.do")}
      command={command}
      faultsOf={(form) => ({ ...emptyOf(form, field("area")), ...countFaults(form, ...numbers.map(field)) })}
      inputOf={(form) => ({
        roundId: round.id,
        area: typed(form, field("area")),
        sheets: {
          printed: count(form, "printed"),
          counted: count(form, "counted"),
          voided: count(form, "voided"),
          spoiled: count(form, "spoiled"),
          unused: count(form, "unused"),
        },
        notOnRoll: count(form, "notOnRoll"),
        photo: hashesOf(typed(form, field("photo")))[0],
      })}
      done={again}
      draft={`protocol:${round.id}`}
    >
      {(faultOf) => (
        <>
          <p className="hint">{t("protocol.hint")}</p>
          <AreaField id={field("area")} round={round} fault={faultOf(field("area"))} />
          <div className="counts">
            {numbers.map((name) => (
              <CountField
                key={name}
                id={field(name)}
                label={t(`protocol.${name}`)}
                fault={faultOf(field(name))}
                value={name === "notOnRoll" ? "0" : undefined}
              />
            ))}
          </div>
          <FilesField id={field("photo")} label={t("protocol.photo")} most={1} />
        </>
      )}
    </CommandForm>
  );
}

/** One person voids a sheet; it counts as void once another approves. */
export function VoidSheetForm({ round, paperVoids, again }: RunningProps) {
  const { t } = useWords();
  const command = useVoidPaperBallot();
  return (
    <CommandForm
      name={t("voidSheet.do")}
      command={command}
      faultsOf={(form) => emptyOf(form, "void-area", "void-sheet", "void-sheet-reason")}
      inputOf={(form) => ({
        roundId: round.id,
        area: typed(form, "void-area"),
        sheet: typed(form, "void-sheet"),
        reason: typed(form, "void-sheet-reason"),
      })}
      done={again}
    >
      {(faultOf) => (
        <>
          <AreaField id="void-area" round={round} fault={faultOf("void-area")} />
          <LineField
            id="void-sheet"
            label={t("voidSheet.number")}
            hint={t("pay.orderHint")}
            fault={faultOf("void-sheet")}
            short
          />
          <ReasonField
            id="void-sheet-reason"
            label={t("desk.reason")}
            reasons={paperVoids}
            fault={faultOf("void-sheet-reason")}
          />
        </>
      )}
    </CommandForm>
  );
}

/** The bags, and the place itself for those too small to stand alone. */
function AreaField({ id, round, fault }: { id: string; round: DeskRound; fault?: string }) {
  const { t, text } = useWords();
  return (
    <Field id={id} label={t("roll.area")} fault={fault}>
      <select {...fieldProps(id, false, fault)} defaultValue="">
        <option value="">{t("propose.choose")}</option>
        {[...round.locality.children, round.locality].map((area) => (
          <option key={area.id} value={area.id}>
            {text(area.name)}
          </option>
        ))}
      </select>
    </Field>
  );
}
