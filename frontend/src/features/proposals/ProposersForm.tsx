import { type ComponentProps, type RefObject, useState } from "react";
import { grouped } from "#shared/device/crockford";
import {
  isProposedHere,
  keepTrackingCode,
  readTrackingCode,
  rememberProposed,
  trackingCode,
} from "#shared/device/trackingCode";
import { CommandForm } from "#shared/form/CommandForm";
import { useKnownMe } from "#shared/graph/meQuery";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";

const CODE = "tracking-code";

type Form<Input> = ComponentProps<typeof CommandForm<Input>>;
type Props<Input> = Omit<Form<Input>, "command"> & {
  proposal: string;
  /** What to do for those who were never given one. */
  withoutCode?: string;
  command: Omit<Form<Input>["command"], "submit"> & {
    submit: (input: Input, code?: string) => Promise<boolean>;
    refused: RefObject<string | undefined>;
  };
};

/** A form of whoever presents the tracking code. It stands outside the draft: the next at this device gets no code. */
export function ProposersForm<Input>({ proposal, withoutCode, command, faultsOf, children, ...form }: Props<Input>) {
  const { t } = useWords();
  const isOffice = Boolean(useKnownMe().data?.me.appointment);
  const [typed, setTyped] = useState(() => grouped((isProposedHere(proposal) && trackingCode()) || ""));
  const code = readTrackingCode(typed);
  /** A code that the host knows as somebody else's. */
  const [foreign, setForeign] = useState<string>();
  const isForeign = !isOffice && code !== undefined && code === foreign;

  async function submit(input: Input) {
    const accepted = await command.submit(input, code);
    if (accepted && code) keepTrackingCode(code);
    if (accepted && code && code === trackingCode()) rememberProposed(proposal);
    if (command.refused.current === "proposal.not_its_author" && code) {
      setForeign(code);
      document.getElementById(CODE)?.focus();
    }
    return accepted;
  }

  const fault = (faultOf: (field: string) => string | undefined) => (isForeign ? t("mine.codeForeign") : faultOf(CODE));

  return (
    <CommandForm
      {...form}
      command={{ ...command, submit, problem: isForeign ? undefined : command.problem }}
      faultsOf={(fields) => ({
        ...faultsOf?.(fields),
        ...(isOffice || code ? {} : { [CODE]: "mine.codeShort" as const }),
      })}
    >
      {(faultOf) => (
        <>
          {children(faultOf)}
          {isOffice ? (
            <p className="hint">{t("mine.asOffice")}</p>
          ) : (
            <Field id={CODE} label={t("tracking.title")} hint={t("mine.codeHint")} fault={fault(faultOf)}>
              <input
                {...fieldProps(CODE, true, fault(faultOf))}
                name={undefined}
                className="code-input whole"
                autoComplete="off"
                spellCheck={false}
                value={typed}
                onChange={({ target }) => setTyped(target.value)}
              />
            </Field>
          )}
          {!isOffice && withoutCode && <p className="hint">{withoutCode}</p>}
        </>
      )}
    </CommandForm>
  );
}
