/** Why the host's door refused; `until` for what time ends. */
export type DoorRefusal = { code: string; until?: string };
export type DoorAnswer<Data> = { refused?: DoorRefusal; data?: Data };

/** Asks the host's door, with a body to do something or without to look. Nobody answering is the refusal `offline`. */
export async function door<Data = undefined>(path: string, body?: object): Promise<DoorAnswer<Data>> {
  try {
    const answer = await fetch(path, {
      method: body ? "POST" : "GET",
      headers: body && { "Content-Type": "application/json" },
      body: body && JSON.stringify(body),
    });
    if (answer.status === 204) return {};
    const told = await answer.json().catch(() => ({}));
    if (answer.ok) return { data: told as Data };
    return { refused: told.code ? told : { code: "INTERNAL" } };
  } catch {
    return { refused: { code: "offline" } };
  }
}

/** Whoever comes after sees nothing of what another saw on this device. */
export const forgetSeenHere = () =>
  import("#shared/device/seen").then(({ forgetSeen }) => forgetSeen()).catch(() => {});

/** Comes in, or goes; answers with the code of a refusal, or nothing when all is well. */
export async function postSession(path: "one-click" | "office" | "end", body: object = {}) {
  await forgetSeenHere();
  return (await door(`/session/${path}`, body)).refused?.code;
}
