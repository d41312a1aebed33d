import { type ReactNode, useRef, useState } from "react";
import { type CombinedError, useMutation } from "urql";
import { trackingCode } from "#shared/device/trackingCode";
import { useWords } from "#shared/text/words";
import { ErrorSaid } from "./ErrorSaid";
import { type Names, type RefusalFacts, refusalText } from "./faults";
import { type Document, node } from "./graphql";
import { RECORDED, SENDING } from "./recorded";

type Outcome = { accepted: boolean; refusal?: RefusalFacts | null };

/**
 * Sends a command under an id made when the person pressed the button, and under the same id again until an answer
 * came: a line that broke after the host had heard us must not make two of one.
 */
export function useCommand<Data, Input>(
  document: Document<Data, { commandId: string; input: Input }>,
  outcomeOf: (data: Data) => Outcome,
  names?: Names,
) {
  const words = useWords();
  const [state, send] = useMutation(node(document));
  const [problem, setProblem] = useState<ReactNode>();
  const refused = useRef<string>(undefined);
  const waiting = useRef<{ id: string; input: string } | undefined>(undefined);

  async function submit(input: Input, code = trackingCode()): Promise<boolean> {
    const content = JSON.stringify(input);
    if (waiting.current?.input !== content) waiting.current = { id: crypto.randomUUID(), input: content };
    setProblem(undefined);
    dispatchEvent(new Event(SENDING));
    const headers: Record<string, string> = code ? { "Tusuv-Tracking-Code": code } : {};
    const { data, error } = await send({ commandId: waiting.current.id, input } as never, {
      fetchOptions: { credentials: "same-origin", headers },
    });
    const refusal = data && outcomeOf(data).refusal;
    const told = refusal ? (
      refusalText(refusal, words, names)
    ) : data ? undefined : (
      <ErrorSaid error={error as CombinedError} />
    );
    refused.current = refusal?.code;
    if (data) waiting.current = undefined;
    setProblem(told);
    if (!told) dispatchEvent(new Event(RECORDED));
    return told === undefined;
  }

  return {
    submit,
    problem,
    /** The code of the last refusal, for who can do something about it. */
    refused,
    sending: state.fetching,
  };
}
