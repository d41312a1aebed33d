import { useWords } from "#shared/text/words";

const digits = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"];
const MOST = 6;

/** Large keys that a thumb in a glove hits; the phone's own keyboard would cover half the page. */
export function Pad({ value, change }: { value: string; change: (value: string) => void }) {
  const { t } = useWords();
  return (
    <fieldset className="pad">
      <legend>{t("carry.serial")}</legend>
      {digits.map((digit) => (
        <button key={digit} type="button" className="button" onClick={() => change((value + digit).slice(0, MOST))}>
          {digit}
        </button>
      ))}
      <button type="button" className="button erase" onClick={() => change(value.slice(0, -1))}>
        {t("carry.erase")}
      </button>
    </fieldset>
  );
}
