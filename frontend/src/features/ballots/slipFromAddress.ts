import { useEffect } from "react";
import { useSearchParams } from "react-router";

const key = (round: string) => `slip:${round}`;

/** A slip's code that came with its QR, until this window is closed. */
export const slipFromQr = (round: string) => sessionStorage.getItem(key(round)) ?? "";

export const forgetSlip = (round: string) => sessionStorage.removeItem(key(round));

/** Takes the code out of the address at once: an address is shown, shared and logged. */
export function useSlipFromAddress(round: string) {
  const [params, setParams] = useSearchParams();
  const code = params.get("code");
  if (code) sessionStorage.setItem(key(round), code);
  useEffect(() => {
    if (code === null) return;
    const rest = new URLSearchParams(params);
    rest.delete("code");
    setParams(rest, { replace: true });
  }, [code, params, setParams]);
}
