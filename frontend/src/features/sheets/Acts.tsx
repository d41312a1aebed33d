import { useState } from "react";
import { type Act, actsOn, type Press } from "#shared/device/presses";
import type { SheetStatus } from "#shared/graph/generated/graphql";
import { useWords } from "#shared/text/words";
import { PhotoButton } from "./PhotoButton";
import { padded } from "./serials";

export type What = Pick<Press, "act" | "reason" | "replacement" | "status" | "photo">;

const statuses: readonly SheetStatus[] = ["PRINTED", "HANDED_OUT", "RETURNED", "REFUSED", "NOT_FOUND"];
const asks: readonly Act[] = ["spoil", "notFound", "correct"];

type Props = {
  status: SheetStatus;
  /** An unused sheet that could replace this one. */
  next?: number;
  reasons: readonly string[];
  act: (what: What) => void;
};

/** What can come of a sheet: at most two presses. */
export function Acts({ status, next, reasons, act }: Props) {
  const { t, coded } = useWords();
  const [asking, ask] = useState<Act>();
  const press = (what: Act) => (asks.includes(what) ? ask(what) : act({ act: what }));

  if (!asking)
    return (
      <>
        {actsOn[status].map((what, place) => (
          <button
            key={what}
            type="button"
            className={place === 0 && !asks.includes(what) ? "button primary" : "button"}
            onClick={() => press(what)}
          >
            {t(`carry.${what}`)}
          </button>
        ))}
        {status === "HANDED_OUT" && (
          <PhotoButton name={t("carry.takeBackPhoto")} take={(photo) => act({ act: "takeBack", photo })} />
        )}
        {status === "RETURNED" && (
          <PhotoButton name={t("carry.photograph")} take={(photo) => act({ act: "photograph", photo })} />
        )}
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
      {asking === "correct" &&
        statuses
          .filter((other) => other !== status)
          .map((other) => (
            <button
              key={other}
              type="button"
              className="button"
              onClick={() => act({ act: "correct", status: other, reason: "mistake" })}
            >
              {t(`sheetStatus.${other}`)}
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
