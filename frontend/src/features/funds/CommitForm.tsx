import { useState } from "react";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { DayField } from "#shared/form/DayField";
import { codeFaults, LineField } from "#shared/form/LineField";
import { MoneyField, moneyFaults, moneyIn, signOf } from "#shared/form/MoneyField";
import { ReasonField } from "#shared/form/ReasonField";
import type { ProcurementWay } from "#shared/graph/generated/graphql";
import type { Money } from "#shared/text/money";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import type { At } from "./at";
import { useCommit, useFailProcurementCall } from "./contractCommands";
import type { Contract, Project } from "./moneyQuery";
import { nextCall } from "./nextCall";
import { PaperFields, paperFaults, paperOf } from "./paper";

const ways: readonly ProcurementWay[] = ["OPEN_TENDER", "COMPARISON", "DIRECT", "COMMUNITY_PARTICIPATION"];

export function CommitForm({ at, project }: { at: At; project: Project }) {
  const { t } = useWords();
  const command = useCommit();
  const [commitmentId] = useState(() => crypto.randomUUID());
  const { round } = at;
  const id = (field: string) => `commit-${field}-${project.proposal.id}`;
  return (
    <CommandForm
      name={t("contract.do")}
      command={command}
      faultsOf={(form) => ({
        ...codeFaults(form, id("number")),
        ...emptyOf(form, id("contractor"), id("way"), id("day")),
        ...moneyFaults(form, round.currency, id("sum")),
        ...paperFaults(form, id("doc")),
      })}
      inputOf={(form) => ({
        roundId: round.id,
        commitmentId,
        proposalId: project.proposal.id,
        amount: moneyIn(form, id("sum"), round.currency) as Money,
        contract: typed(form, id("number")),
        contractor: { mn: typed(form, id("contractor")) },
        way: typed(form, id("way")) as ProcurementWay,
        signedOn: typed(form, id("day")),
        document: paperOf(form, id("doc")),
      })}
      done={at.again}
      draft={`commit:${project.proposal.id}`}
    >
      {(faultOf) => (
        <>
          <LineField id={id("number")} label={t("contract.no")} fault={faultOf(id("number"))} short />
          <LineField
            id={id("contractor")}
            label={t("contract.contractor")}
            fault={faultOf(id("contractor"))}
            lang="mn"
          />
          <Field id={id("way")} label={t("contract.way")} fault={faultOf(id("way"))}>
            <select {...fieldProps(id("way"), false, faultOf(id("way")))} defaultValue="">
              <option value="">{t("propose.choose")}</option>
              {ways.map((way) => (
                <option key={way} value={way}>
                  {t(`procurement.${way}`)}
                </option>
              ))}
            </select>
          </Field>
          <MoneyField
            id={id("sum")}
            label={t("desk.sum", { currency: signOf(round.currency) })}
            currency={round.currency}
            fault={faultOf(id("sum"))}
          />
          <DayField id={id("day")} label={t("contract.signedOn")} fault={faultOf(id("day"))} />
          <PaperFields id={id("doc")} faultOf={faultOf} />
        </>
      )}
    </CommandForm>
  );
}

type CallFailedProps = { at: At; project: Project; contracts: readonly Contract[] };

export function CallFailedForm({ at, project, contracts }: CallFailedProps) {
  const { t } = useWords();
  const command = useFailProcurementCall();
  const id = (field: string) => `failed-${field}-${project.proposal.id}`;
  return (
    <CommandForm
      name={t("call.do")}
      command={command}
      faultsOf={(form) => emptyOf(form, id("reason"), id("day"))}
      inputOf={(form) => ({
        roundId: at.round.id,
        proposalId: project.proposal.id,
        call: nextCall(project, contracts),
        reason: typed(form, id("reason")),
        failedOn: typed(form, id("day")),
      })}
      done={at.again}
    >
      {(faultOf) => (
        <>
          <ReasonField
            id={id("reason")}
            label={t("desk.reason")}
            reasons={at.reasons.failedCall}
            fault={faultOf(id("reason"))}
          />
          <DayField id={id("day")} label={t("khural.day")} fault={faultOf(id("day"))} />
        </>
      )}
    </CommandForm>
  );
}
