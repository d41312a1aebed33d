import { useState } from "react";
import type { SheetStatus } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { type Act, actsOn, type Press } from "./presses";
import { padded } from "./serials";

type Props = {
  status: SheetStatus;
  /** An unused sheet that could replace this one. */
  next?: number;
  reasons: readonly string[];
  act: (what: Pick<Press, "act" | "reason" | "replacement">) => void;
};

/** What can come of a sheet: at most two presses. */
export function Acts({ status, next, reasons, act }: Props) {
  const { t, coded } = useWords();
  const [asking, ask] = useState<Act>();
  const press = (what: Act) => (what === "spoil" || what === "notFound" ? ask(what) : act({ act: what }));

  if (!asking)
    return (
      <>
        {actsOn[status].map((what, place) => (
          <button
            key={what}
            type="button"
            className={place === 0 ? "button primary" : "button"}
            onClick={() => press(what)}
          >
            {t(`carry.${what}`)}
          </button>
        ))}
      </>
    );
  return (
    <>
      {asking === "notFound" &&
        reasons.map((reason) => (
          <button key={reason} type="button" className="button" onClick={() => act({ act: "notFound", reason })}>
            {coded(`reason.${reason}`, reason)}
          </button>
        ))}
      {asking === "spoil" && (
        <>
          {next !== undefined && status !== "PRINTED" && (
            <button type="button" className="button primary" onClick={() => act({ act: "spoil", replacement: next })}>
              {t("carry.replace", { serial: padded(next) })}
            </button>
          )}
          <button type="button" className="button" onClick={() => act({ act: "spoil" })}>
            {t("carry.noReplacement")}
          </button>
        </>
      )}
      <button type="button" className="button" onClick={() => ask(undefined)}>
        {t("carry.back")}
      </button>
    </>
  );
}
