import { useCallback } from "react";
import { type Client, useClient } from "urql";
import { drain, type Press } from "#shared/device/presses";
import { upload } from "#shared/files/upload";
import type { RefusalFacts } from "#shared/graph/faults";
import { type Document, graphql, node } from "#shared/graph/graphql";
import { useCommand } from "#shared/graph/useCommand";

const PrintSheets = graphql(`
  mutation PrintSheets($commandId: CommandId!, $input: PrintSheetsInput!) {
    printSheets(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const CloseSheets = graphql(`
  mutation CloseSheets($commandId: CommandId!, $input: CloseSheetsInput!) {
    closeSheets(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const HandOutSheets = graphql(`
  mutation HandOutSheets($commandId: CommandId!, $input: HandOutSheetsInput!) {
    handOutSheets(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const TakeSheetsBack = graphql(`
  mutation TakeSheetsBack($commandId: CommandId!, $input: TakeSheetsBackInput!) {
    takeSheetsBack(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const RecordRefusals = graphql(`
  mutation RecordRefusals($commandId: CommandId!, $input: RecordRefusalsInput!) {
    recordRefusals(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const RecordNotFound = graphql(`
  mutation RecordNotFound($commandId: CommandId!, $input: RecordNotFoundInput!) {
    recordNotFound(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const SpoilSheet = graphql(`
  mutation SpoilSheet($commandId: CommandId!, $input: SpoilSheetInput!) {
    spoilSheet(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const PhotographSheet = graphql(`
  mutation PhotographSheet($commandId: CommandId!, $input: PhotographSheetInput!) {
    photographSheet(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const OrderSecondTyping = graphql(`
  mutation OrderSecondTyping($commandId: CommandId!, $input: OrderSecondTypingInput!) {
    orderSecondTyping(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const CorrectSheet = graphql(`
  mutation CorrectSheet($commandId: CommandId!, $input: CorrectSheetInput!) {
    correctSheet(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

export const usePrintSheets = () => useCommand(PrintSheets, (data) => data.printSheets);
export const useOrderSecondTyping = () => useCommand(OrderSecondTyping, (data) => data.orderSecondTyping);
export const useCloseSheets = () => useCommand(CloseSheets, (data) => data.closeSheets);

type Answer = Record<string, { refusal?: RefusalFacts | null }>;

async function ask<Data, Input>(
  client: Client,
  document: Document<Data, { commandId: string; input: Input }>,
  { id }: Press,
  input: Input,
): Promise<RefusalFacts | null> {
  const { data, error } = await client.mutation(node(document), { commandId: id, input } as never).toPromise();
  if (!data) throw error ?? new Error("No answer.");
  return Object.values(data as Answer)[0]?.refusal ?? null;
}

function send(client: Client, press: Press): Promise<RefusalFacts | null> {
  const { run: sheetRunId, serial, on, household, reason, replacement } = press;
  const one = { sheetRunId, serials: [serial], on };
  switch (press.act) {
    case "handOut":
      return ask(client, HandOutSheets, press, { ...one, household });
    case "takeBack":
      return ask(client, TakeSheetsBack, press, one);
    case "photograph":
      return photograph(client, press);
    case "refuse":
      return ask(client, RecordRefusals, press, one);
    case "notFound":
      return ask(client, RecordNotFound, press, { ...one, reason: reason ?? "" });
    case "correct":
      return ask(client, CorrectSheet, press, {
        sheetRunId,
        serial,
        status: press.status ?? "PRINTED",
        reason: reason ?? "",
      });
    case "spoil":
      return ask(client, SpoilSheet, press, { sheetRunId, serial, on, replacement });
  }
}

/** The same photo again is the same file to the host, so it may be sent as often as the line breaks. */
async function photograph(client: Client, press: Press) {
  const photo = await upload(press.photo ?? new Blob());
  return ask(client, PhotographSheet, press, { sheetRunId: press.run, serial: press.serial, photo });
}

/** Sends every press of this office that waits on this phone. */
export function useDrain(by?: string) {
  const client = useClient();
  return useCallback(() => drain((press) => send(client, press), by), [client, by]);
}
