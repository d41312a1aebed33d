import type { CombinedError } from "urql";
import { useWords } from "#shared/text/words";
import { SignInLink } from "#shared/ui/SignInLink";
import { errorCode, errorText } from "./faults";

/** What to tell when no answer that helps came back, and the way to the door where it is the door that helps. */
export const ErrorSaid = ({ error }: { error: CombinedError }) => (
  <>
    {errorText(error, useWords())} {errorCode(error) === "UNAUTHENTICATED" && <SignInLink />}
  </>
);
