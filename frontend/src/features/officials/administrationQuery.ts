import { useCallback, useEffect, useState } from "react";
import type { AdministrationQuery } from "#shared/graph/generated/graphql";
import { graphql } from "#shared/graph/graphql";
import { type DoorAnswer, door } from "#shared/graph/session";
import { useAsk } from "#shared/graph/useAsk";
import { useCommand } from "#shared/graph/useCommand";

const Administration = graphql(`
  query Administration($place: LocalityId!) {
    locality(id: $place) {
      id
      kind
      timeZone
      name { mn en }
      figures { persons households adults statedOn source { mn en } }
      parent { id name { mn en } }
      children { id name { mn en } }
    }
    bodies(locality: $place) {
      id
      kind
      name { mn en }
      appointments { id office person from until grantedBy endedBy holder { erased text } }
    }
  }
`);

const RegisterLocality = graphql(`
  mutation RegisterLocality($commandId: CommandId!, $input: RegisterLocalityInput!) {
    registerLocality(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const StateFigures = graphql(`
  mutation StateFigures($commandId: CommandId!, $input: StateFiguresInput!) {
    stateFigures(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const FormBody = graphql(`
  mutation FormBody($commandId: CommandId!, $input: FormBodyInput!) {
    formBody(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const GrantOffice = graphql(`
  mutation GrantOffice($commandId: CommandId!, $input: GrantOfficeInput!) {
    grantOffice(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

const EndOffice = graphql(`
  mutation EndOffice($commandId: CommandId!, $input: EndOfficeInput!) {
    endOffice(commandId: $commandId, input: $input) { accepted refusal { code parameters { name value } } }
  }
`);

export type Place = NonNullable<AdministrationQuery["locality"]>;
export type Body = AdministrationQuery["bodies"][number];
export type Appointment = Body["appointments"][number];
export type Person = Pick<Appointment, "person" | "holder"> & { offices: readonly Appointment["office"][] };

/** The account of whoever holds an appointment. */
export type AccountState = {
  appointment: string;
  name: string;
  hasPassword: boolean;
  hasSecondFactor: boolean;
  passkeys: number;
  invitedUntil?: string;
  lastUsedAt?: string;
};

export const useAdministration = (place: string) => useAsk(Administration, { place });
export const useRegisterLocality = () => useCommand(RegisterLocality, (data) => data.registerLocality);
export const useStateFigures = () => useCommand(StateFigures, (data) => data.stateFigures);
export const useFormBody = () => useCommand(FormBody, (data) => data.formBody);
export const useGrantOffice = () => useCommand(GrantOffice, (data) => data.grantOffice);
export const useEndOffice = () => useCommand(EndOffice, (data) => data.endOffice);

export function useAccounts(place: string) {
  const [answer, setAnswer] = useState<DoorAnswer<AccountState[]>>();
  const again = useCallback(() => {
    door<AccountState[]>(`/accounts?locality=${place}`).then(setAnswer);
  }, [place]);
  useEffect(again, [again]);
  return { answer, again };
}
