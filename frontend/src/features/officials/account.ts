import { useCallback, useEffect, useState } from "react";
import { type DoorAnswer, door } from "#shared/graph/session";

export type Account = {
  name: string;
  hasPassword: boolean;
  hasSecondFactor: boolean;
  recoveryCodes: number;
  passkeys: { id: string; name: string; createdAt: string }[];
  providers: string[];
  devices: { id: string; words: string; startedAt: string; lastUsedAt: string; isThis: boolean }[];
  log: { at: string; outcome: string; device: string }[];
};

/** One's own account, and again after a change. */
export function useAccount() {
  const [answer, setAnswer] = useState<DoorAnswer<Account>>();
  const again = useCallback(() => {
    door<Account>("/account").then(setAnswer);
  }, []);
  useEffect(again, [again]);
  return { answer, again };
}

export type Changing = { account: Account; again: () => void };
