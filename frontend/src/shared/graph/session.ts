/** Comes in, or goes. Answers with the code of a refusal, `offline` when nobody answered, or nothing when all is well. */
export async function postSession(path: "link" | "one-click" | "end", body: object = {}): Promise<string | undefined> {
  try {
    const answer = await fetch(`/session/${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    if (answer.ok) return undefined;
    const told = (await answer.json().catch(() => ({}))) as { code?: string };
    return told.code ?? "INTERNAL";
  } catch {
    return "offline";
  }
}
