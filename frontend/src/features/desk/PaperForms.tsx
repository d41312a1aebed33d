import { useState } from "react";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { CountField, countFaults } from "#shared/form/CountField";
import { FilesField, hashesOf } from "#shared/form/FilesField";
import { HiddenField } from "#shared/form/HiddenField";
import { codeFaults, LineField } from "#shared/form/LineField";
import { ReasonField } from "#shared/form/ReasonField";
import { useWords } from "#shared/text/words";
import { Facts } from "#shared/ui/Facts";
import { Field, fieldProps } from "#shared/ui/Field";
import type { RunningProps } from "./at";
import type { Balloting, DeskRound } from "./deskQuery";
import { useSignProtocol, useVoidPaperBallot } from "./paperCommands";

const numbers = ["printed", "counted", "voided", "spoiled", "unused", "notOnRoll"] as const;
const field = (name: string) => `protocol-${name}`;

/** How many protocols were signed there, those that were replaced too. */
const timesOf = (account?: Balloting["papers"][number]) => (account?.protocol ? account.replaced.length + 1 : 0);

type ProtocolProps = RunningProps & { papers: Balloting["papers"]; look: () => void };

/** Copied from the signed paper as it stands there, right or not. */
export function ProtocolForm({ round, papers, again, look }: ProtocolProps) {
  const { t, number } = useWords();
  const command = useSignProtocol();
  const [area, setArea] = useState("");
  const [seen, setSeen] = useState<number>();
  const accountOf = (area: string) => papers.find((paper) => paper.area.id === area);
  const protocol = accountOf(area)?.protocol;
  const count = (form: FormData, name: (typeof numbers)[number]) => Number(typed(form, field(name)));
  const inputOf = (form: FormData) => ({
    roundId: round.id,
    area,
    sheets: {
      printed: count(form, "printed"),
      counted: count(form, "counted"),
      voided: count(form, "voided"),
      spoiled: count(form, "spoiled"),
      unused: count(form, "unused"),
    },
    notOnRoll: count(form, "notOnRoll"),
    photo: hashesOf(typed(form, field("photo")))[0],
    seen: seen ?? timesOf(accountOf(area)),
  });

  /** Who is told of another's protocol sees it then, and sends again. */
  async function submit(input: ReturnType<typeof inputOf>) {
    const accepted = await command.submit(input);
    if (command.refused.current === "ballot.protocol_meanwhile") {
      setSeen(undefined);
      look();
    }
    return accepted;
  }

  function choose(area: string) {
    setArea(area);
    setSeen(timesOf(accountOf(area)));
  }

  return (
    <CommandForm
      name={t("protocol.do")}
      command={{ ...command, submit }}
      faultsOf={(form) => ({ ...emptyOf(form, field("area")), ...countFaults(form, ...numbers.map(field)) })}
      inputOf={inputOf}
      done={again}
      draft={`protocol:${round.id}`}
    >
      {(faultOf) => (
        <>
          <p className="hint">{t("protocol.hint")}</p>
          <AreaField id={field("area")} round={round} fault={faultOf(field("area"))} choose={choose} />
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
          <HiddenField
            name={field("seen")}
            value={`${seen ?? ""}`}
            change={(value) => setSeen(value ? Number(value) : undefined)}
          />
          {seen === undefined && protocol && (
            <section>
              <h4>{t("protocol.standing")}</h4>
              <Facts facts={numbers.map((name) => [t(`protocol.${name}`), number(protocol[name])])} />
            </section>
          )}
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
      question={(form) => t("voidSheet.ask", { sheet: typed(form, "void-sheet") })}
      command={command}
      faultsOf={(form) => ({
        ...emptyOf(form, "void-area", "void-sheet-reason"),
        ...codeFaults(form, "void-sheet"),
      })}
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
            hint={t("voidSheet.hint")}
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

type AreaProps = { id: string; round: DeskRound; fault?: string; choose?: (area: string) => void };

/** The bags, and the place itself for those too small to stand alone. */
function AreaField({ id, round, fault, choose }: AreaProps) {
  const { t, text } = useWords();
  return (
    <Field id={id} label={t("roll.area")} fault={fault}>
      <select {...fieldProps(id, false, fault)} defaultValue="" onChange={({ target }) => choose?.(target.value)}>
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
