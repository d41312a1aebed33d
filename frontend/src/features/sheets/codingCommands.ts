import { graphql } from "#shared/graph/graphql";
import { useCommand } from "#shared/graph/useCommand";

const TypeSheet = graphql(`
  mutation TypeSheet($commandId: CommandId!, $input: TypeSheetInput!) {
    typeSheet(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const CodeWish = graphql(`
  mutation CodeWish($commandId: CommandId!, $input: CodeWishInput!) {
    codeWish(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const UncodeWish = graphql(`
  mutation UncodeWish($commandId: CommandId!, $input: UncodeWishInput!) {
    uncodeWish(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const SetWishAside = graphql(`
  mutation SetWishAside($commandId: CommandId!, $input: SetWishAsideInput!) {
    setWishAside(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const SplitWish = graphql(`
  mutation SplitWish($commandId: CommandId!, $input: SplitWishInput!) {
    splitWish(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const JoinWish = graphql(`
  mutation JoinWish($commandId: CommandId!, $input: JoinWishInput!) {
    joinWish(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const NewGroup = graphql(`
  mutation NewGroup($commandId: CommandId!, $input: SubmitProposalInput!) {
    submitProposal(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

export const useTypeSheet = () => useCommand(TypeSheet, (data) => data.typeSheet);
export const useCodeWish = () => useCommand(CodeWish, (data) => data.codeWish);
export const useUncodeWish = () => useCommand(UncodeWish, (data) => data.uncodeWish);
export const useSetWishAside = () => useCommand(SetWishAside, (data) => data.setWishAside);
export const useSplitWish = () => useCommand(SplitWish, (data) => data.splitWish);
export const useJoinWish = () => useCommand(JoinWish, (data) => data.joinWish);
export const useNewGroup = () => useCommand(NewGroup, (data) => data.submitProposal);
