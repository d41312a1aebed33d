import type { Draft } from "#shared/device/database";
import type { Channel, Sector, SubmitProposalInput } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useCommand } from "#shared/graph/useCommand";
import type { Money } from "#shared/text/money";

const SubmitProposal = graphql(`
  mutation SubmitProposal($commandId: CommandId!, $input: SubmitProposalInput!) {
    submitProposal(commandId: $commandId, input: $input) {
      accepted
      refusal { code parameters { name value } }
    }
  }
`);

export const useSubmitProposal = () => useCommand(SubmitProposal, (data) => data.submitProposal);

const MILLION = 1_000_000;
const SHORTEST_TITLE = 8;

export type Field = "title" | "sector" | "estimate";
export type FieldFault = {
  field: Field;
  key: "propose.titleShort" | "propose.sectorMissing" | "propose.estimateNumber";
};

const SMALLEST_SUM = 10_000;

/** People write an estimate in millions, with a point or a comma; or the whole sum, which no number of millions is. */
export function millions(typed: string): number {
  const bare = typed.replace(/[\s₮]+/g, " ").trim();
  const inGroups = /^\d{1,3}(?: \d{3})+$|^\d{1,3}(?:,\d{3}){2,}$/.test(bare);
  const value = Number(inGroups ? bare.replace(/\D/g, "") : bare.replace(",", "."));
  return value >= SMALLEST_SUM ? value / MILLION : value;
}

export function faultsOf(draft: Pick<Draft, Field>): FieldFault[] {
  const faults: FieldFault[] = [];
  if (draft.title.trim().length < SHORTEST_TITLE) faults.push({ field: "title", key: "propose.titleShort" });
  if (!draft.sector) faults.push({ field: "sector", key: "propose.sectorMissing" });
  if (draft.estimate.trim() && !(millions(draft.estimate) > 0))
    faults.push({ field: "estimate", key: "propose.estimateNumber" });
  return faults;
}

const units = (currency: string) => (currency === "MNT" ? 1 : 100);

/** The sum that was typed in millions, and back again. */
export const estimateIn = (typed: string, currency: string): Money | null =>
  typed.trim() ? { amount: String(Math.round(millions(typed) * MILLION * units(currency))), currency } : null;

export const estimateOf = (estimate?: Money | null): string =>
  estimate ? String(Number(estimate.amount) / MILLION / units(estimate.currency)) : "";

/** The ways by which an office is handed what somebody else proposes. */
export const channels = ["PAPER", "PHONE", "MEETING", "DISCUSSION", "WEB"] as const satisfies readonly Channel[];

export function inputOf(draft: Draft, currency: string, channel: Channel = "WEB"): SubmitProposalInput {
  return {
    proposalId: draft.proposalId,
    roundId: draft.round,
    area: draft.area || null,
    sector: draft.sector as Sector,
    channel,
    title: draft.title.trim(),
    body: draft.body.trim() || null,
    estimate: estimateIn(draft.estimate, currency),
    files: draft.files,
  };
}
