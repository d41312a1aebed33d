import { CommandForm, emptyOf, typed } from "#shared/form/CommandForm";
import { ReasonField } from "#shared/form/ReasonField";
import { useWords } from "#shared/text/words";
import { Field, fieldProps } from "#shared/ui/Field";
import { type ErasureRequest, useEraseText, useRefuseErasure } from "./erasureQuery";

type Reasons = { erasure: readonly string[]; erasureRefusal: readonly string[] };

type DecideProps = { place: number; request: ErasureRequest; reasons: Reasons; done: () => void };

/** Either way the decision names the law it rests on. */
export function DecideForms({ place, request, reasons, done }: DecideProps) {
  const { t } = useWords();
  const erase = useEraseText();
  const refuse = useRefuseErasure();
  const text = { localityId: request.localityId, text: request.text.commitment };
  return (
    <>
      <details className="form-fold">
        <summary>{t("erasures.erase")}</summary>
        <Decision
          id={`erase-${place}`}
          name={t("erasures.erase")}
          question={t("erasures.eraseAsk")}
          command={erase}
          reasons={reasons.erasure}
          inputOf={(ground, authority) => ({ ...text, ground, authority })}
          done={done}
        />
      </details>
      <details className="form-fold">
        <summary>{t("erasures.refuse")}</summary>
        <Decision
          id={`refuse-${place}`}
          name={t("erasures.refuse")}
          command={refuse}
          reasons={reasons.erasureRefusal}
          inputOf={(reason, authority) => ({ ...text, reason, authority })}
          done={done}
        />
      </details>
    </>
  );
}

type Authority = { mn: string };

type DecisionProps<Input> = {
  id: string;
  name: string;
  question?: string;
  command: React.ComponentProps<typeof CommandForm<Input>>["command"];
  reasons: readonly string[];
  inputOf: (reason: string, authority: Authority) => Input;
  done: () => void;
};

function Decision<Input>({ id, name, question, command, reasons, inputOf, done }: DecisionProps<Input>) {
  const { t } = useWords();
  const [why, law] = [`why-${id}`, `law-${id}`];
  return (
    <CommandForm
      name={name}
      question={question}
      command={command}
      faultsOf={(form) => emptyOf(form, why, law)}
      inputOf={(form) => inputOf(typed(form, why), { mn: typed(form, law) })}
      done={done}
    >
      {(faultOf) => (
        <>
          <ReasonField id={why} label={t("erasures.reason")} reasons={reasons} fault={faultOf(why)} />
          <Field id={law} label={t("erasures.authority")} hint={t("erasures.authorityHint")} fault={faultOf(law)}>
            <input {...fieldProps(law, true, faultOf(law))} maxLength={2000} />
          </Field>
        </>
      )}
    </CommandForm>
  );
}
