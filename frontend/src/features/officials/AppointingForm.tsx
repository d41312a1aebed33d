import type { ReactNode } from "react";
import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import type { Command } from "#shared/form/Confirmed";
import { LineField } from "#shared/form/LineField";

type AppointingFormProps<Input> = {
  id: string;
  command: Command<Input>;
  label: string;
  resolution: string;
  question?: string;
  required: readonly string[];
  inputOf: (form: FormData, resolution: string | null) => Input;
  done: () => void;
  children: (faultOf: (field: string) => string | undefined) => ReactNode;
};

/** What granting and ending have in common: a number of a resolution, and an answer. */
export function AppointingForm<Input>({
  id,
  command,
  label,
  resolution,
  question,
  required,
  inputOf,
  done,
  children,
}: AppointingFormProps<Input>) {
  return (
    <CommandForm
      name={label}
      question={question}
      command={command}
      faultsOf={(form) => emptyOf(form, ...required)}
      inputOf={(form) => inputOf(form, numberOf(form, `resolution-${id}`))}
      done={done}
    >
      {(faultOf) => (
        <>
          {children(faultOf)}
          <LineField id={`resolution-${id}`} label={resolution} short />
        </>
      )}
    </CommandForm>
  );
}

/** A field that was left empty says nothing. */
export const told = (form: FormData, name: string) => typed(form, name) || null;

/** As it is written on paper, the sign before it or not. */
const numberOf = (form: FormData, name: string) => typed(form, name).replace(/^№\s*/, "") || null;
