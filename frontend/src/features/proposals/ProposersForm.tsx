import { type ComponentProps, useState } from "react";
import { grouped } from "#shared/device/crockford";
import { keepTrackingCode, readTrackingCode, trackingCode } from "#shared/device/trackingCode";
import { CommandForm } from "#shared/form/CommandForm";
import { useMe } from "#shared/graph/meQuery";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";

const CODE = "tracking-code";

type Form<Input> = ComponentProps<typeof CommandForm<Input>>;
type Props<Input> = Omit<Form<Input>, "command"> & {
  command: Omit<Form<Input>["command"], "submit"> & { submit: (input: Input, code?: string) => Promise<boolean> };
};

/** A form of whoever presents the tracking code. It stands outside the draft: the next at this device gets no code. */
export function ProposersForm<Input>({ command, faultsOf, children, ...form }: Props<Input>) {
  const { t } = useWords();
  const isOffice = Boolean(useMe().data?.me.appointment);
  const [typed, setTyped] = useState(() => grouped(trackingCode() ?? ""));
  const code = readTrackingCode(typed);

  async function submit(input: Input) {
    const accepted = await command.submit(input, code);
    if (accepted && code) keepTrackingCode(code);
    return accepted;
  }

  return (
    <CommandForm
      {...form}
      command={{ ...command, submit }}
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
            <Field id={CODE} label={t("tracking.title")} hint={t("mine.codeHint")} fault={faultOf(CODE)}>
              <input
                {...fieldProps(CODE, true, faultOf(CODE))}
                name={undefined}
                className="code-input whole"
                autoComplete="off"
                spellCheck={false}
                value={typed}
                onChange={({ target }) => setTyped(target.value)}
              />
            </Field>
          )}
        </>
      )}
    </CommandForm>
  );
}
