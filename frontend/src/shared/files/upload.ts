/** The host takes out where and by whom a picture was made, and answers with the hash under which it is kept. */
export async function upload(file: Blob, trackingCode?: string, signal?: AbortSignal): Promise<string> {
  const headers: Record<string, string> = { "Content-Type": "application/octet-stream" };
  if (trackingCode) headers["Tusuv-Tracking-Code"] = trackingCode;
  const answer = await fetch("/files", { method: "POST", body: file, headers, signal });
  const told = (await answer.json().catch(() => ({}))) as { hash?: string; code?: string };
  if (told.hash) return told.hash;
  throw new Error(told.code ?? "INTERNAL");
}
