import { useEffect, useState } from "react";
import type { KeptReceipt } from "#shared/device/database";
import { commitmentOf, receiptCodeOf } from "./commitment";

export type Verdict = "matches" | "differs" | "unknown";

/** Whether the host wrote down the ballot that this device made; unknown where the browser cannot compute it. */
export async function verdictOn(receipt: KeptReceipt): Promise<Verdict> {
  if (!receipt.area || !crypto.subtle) return "unknown";
  const commitment = await commitmentOf({ ...receipt, area: receipt.area });
  const code = await receiptCodeOf(receipt.ballotRef, commitment);
  return commitment === receipt.commitment && code === receipt.code ? "matches" : "differs";
}

export function useVerdict(receipt: KeptReceipt): Verdict | undefined {
  const [verdict, setVerdict] = useState<Verdict>();
  useEffect(() => {
    let here = true;
    verdictOn(receipt).then(
      (told) => here && setVerdict(told),
      () => here && setVerdict("unknown"),
    );
    return () => {
      here = false;
    };
  }, [receipt]);
  return verdict;
}
