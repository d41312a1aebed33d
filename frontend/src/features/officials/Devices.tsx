import { useRecorded } from "#shared/form/useRecorded";
import { useWords } from "#shared/text/words";
import { Notice } from "#shared/ui/Notice";
import type { Changing } from "./account";
import { moment } from "./moment";
import { useDoor } from "./useDoor";

export function Devices({ account, again }: Changing) {
  const { t, coded } = useWords();
  const door = useDoor();
  const recorded = useRecorded();

  async function end(id?: string) {
    const { refused } = await door.ask("/account/sessions/end", { id });
    if (refused) return;
    recorded.tell();
    again();
  }

  return (
    <section>
      <h2>{t("devices.title")}</h2>
      <ul className="plain">
        {account.devices.map(({ id, words, lastUsedAt, isThis }) => (
          <li key={id}>
            <strong>{words || t("devices.unknown")}</strong>{" "}
            <span className="meta">
              {isThis ? t("devices.this") : t("devices.lastUsed", { at: moment(lastUsedAt) })}
            </span>{" "}
            {!isThis && (
              <button type="button" className="link" disabled={door.sending} onClick={() => end(id)}>
                {t("devices.end")}: {words || t("devices.unknown")}
              </button>
            )}
          </li>
        ))}
      </ul>
      {door.problem && (
        <Notice kind="bad" live>
          {door.problem}
        </Notice>
      )}
      {account.devices.length > 1 && (
        <button type="button" className="button" disabled={door.sending} onClick={() => end()}>
          {t("devices.endOthers")}
        </button>
      )}
      {recorded.notice}
      <details>
        <summary>{t("devices.log")}</summary>
        <ul className="plain">
          {account.log.map(({ at, outcome, device }) => (
            <li key={at}>
              {moment(at)} · {coded(`door.${outcome}`, outcome)} {device && <span className="meta">{device}</span>}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
