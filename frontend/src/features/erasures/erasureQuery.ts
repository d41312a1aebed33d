import type { ErasuresQuery, TextsOfProposalQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";
import { useCommand } from "#shared/graph/useCommand";

const Texts = graphql(`
  query TextsOfProposal($id: ProposalId!) {
    reasons { erasureRequest }
    proposal(id: $id) {
      id
      title { mn }
      summary { mn }
      writtenTitle { erased text commitment }
      body { erased text commitment }
      cost { basis { erased text commitment } }
      refusal { explanation { erased text commitment } }
      appeal { grounds { erased text commitment } answer { erased text commitment } }
      round { locality { id timeZone } }
    }
    erasures(proposal: $id) { text status ground requestedAt decidedAt reason authority { mn en } }
  }
`);

const Erasures = graphql(`
  query Erasures {
    me { appointment { id body { locality { id timeZone } } } }
    reasons { erasure erasureRefusal }
    erasureRequests {
      localityId
      ground
      requestedAt
      text { erased text commitment }
      proposal { id number title { mn en } summary { mn } writtenTitle { erased text } }
    }
  }
`);

type Published = { title?: { mn: string } | null; summary?: { mn: string } | null };

/** What an office wrote in clear is in an event, and so for ever. */
export const isPublished = (text: string | null | undefined, by?: Published | null) =>
  Boolean(text?.trim()) && [by?.title?.mn, by?.summary?.mn].some((clear) => clear?.includes(text?.trim() ?? ""));

const Request = graphql(`
  mutation RequestErasure($commandId: CommandId!, $input: RequestErasureInput!) {
    requestErasure(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const Erase = graphql(`
  mutation EraseText($commandId: CommandId!, $input: EraseTextInput!) {
    eraseText(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const Refuse = graphql(`
  mutation RefuseErasure($commandId: CommandId!, $input: RefuseErasureInput!) {
    refuseErasure(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

export type ErasureRequest = ErasuresQuery["erasureRequests"][number];

export type Decided = TextsOfProposalQuery["erasures"][number];
export type TextsOfProposal = NonNullable<TextsOfProposalQuery["proposal"]>;

/** The texts of a proposal by what they are. */
export const textsOf = ({ writtenTitle, body, cost, refusal, appeal }: TextsOfProposal) =>
  (
    [
      ["title", writtenTitle],
      ["body", body],
      ["basis", cost?.basis],
      ["explanation", refusal?.explanation],
      ["grounds", appeal?.grounds],
      ["answer", appeal?.answer],
    ] as const
  ).flatMap(([what, text]) => (text ? [{ what, text }] : []));

export const useTexts = (id: string) => useAsk(Texts, { id });
export const useErasures = () => useAsk(Erasures, {});
export const useRequestErasure = () => useCommand(Request, (data) => data.requestErasure);
export const useEraseText = () => useCommand(Erase, (data) => data.eraseText);
export const useRefuseErasure = () => useCommand(Refuse, (data) => data.refuseErasure);
