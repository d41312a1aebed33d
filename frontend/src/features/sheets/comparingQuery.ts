import type { ComparingQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { useAsk } from "#shared/graph/useAsk";
import { useCommand } from "#shared/graph/useCommand";

const Comparing = graphql(`
  query Comparing($run: SheetRunId!) {
    comparing(run: $run) {
      waiting
      differing { serial lines first { erased text } second { erased text } }
      photos { serial photo { erased text } }
    }
  }
`);

const TypeSheetAgain = graphql(`
  mutation TypeSheetAgain($commandId: CommandId!, $input: TypeSheetAgainInput!) {
    typeSheetAgain(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const SettleSheet = graphql(`
  mutation SettleSheet($commandId: CommandId!, $input: SettleSheetInput!) {
    settleSheet(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

type Comparing = NonNullable<ComparingQuery["comparing"]>;
export type Differing = Comparing["differing"][number];

export const useComparing = (run: string) => useAsk(Comparing, { run });
export const useTypeSheetAgain = () => useCommand(TypeSheetAgain, (data) => data.typeSheetAgain);
export const useSettleSheet = () => useCommand(SettleSheet, (data) => data.settleSheet);
