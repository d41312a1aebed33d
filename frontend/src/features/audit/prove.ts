import { base64, textOf, utf8 } from "#shared/bundle/bytes";
import { isObject, readCanonical } from "#shared/bundle/canonical";
import { entryAt, inclusionPath, leadsTo } from "#shared/bundle/inclusion";
import { leafHash } from "#shared/bundle/merkle";
import { printedCode, readCheckpoint, readNote, readPolicy, signersOf, Unreadable } from "#shared/bundle/note";

export type Proven = {
  included: boolean;
  signed: boolean;
  same: boolean;
  size: number;
  witnesses: number;
  code: string;
  leaf: string;
  path: string[];
  file: string;
};

type Shown = { number: number; leafIndex: number; data: string };

/** Undefined where the log that is signed does not reach so far yet. Everything is worked out here, from public files. */
export async function prove({ number, leafIndex, data }: Shown): Promise<Proven | undefined> {
  const [noteBytes, policyText] = await Promise.all([take("checkpoint"), take("policy").then(textOf)]);
  const note = readNote(noteBytes);
  const checkpoint = readCheckpoint(note.text);
  if (leafIndex >= checkpoint.size) return undefined;
  const [path, leaf] = await Promise.all([
    inclusionPath(leafIndex, checkpoint.size, take),
    entryAt(leafIndex, checkpoint.size, take),
  ]);
  const policy = readPolicy(policyText ?? "");
  const { logs, witnesses } = signersOf(note, [...policy.logs, ...policy.witnesses]);
  const said = readCanonical(leaf);
  const hashes = path.map(base64);
  return {
    included: leadsTo(leafHash(leaf), leafIndex, checkpoint.size, path, checkpoint.root),
    signed: logs.some((log) => log.name === checkpoint.origin),
    same: isObject(said) && said.seq === number && equalJson(said.data, data),
    size: checkpoint.size,
    witnesses: witnesses.length,
    code: printedCode(checkpoint),
    leaf: textOf(leaf) ?? "",
    path: hashes,
    file: `${["c2sp.org/tlog-proof@v1", `index ${leafIndex}`, ...hashes].join("\n")}\n\n${textOf(noteBytes)}`,
  };
}

const equalJson = (value: unknown, canonicalText: string) => {
  const said = readCanonical(utf8(canonicalText));
  return said !== undefined && JSON.stringify(said) === JSON.stringify(value);
};

async function take(path: string): Promise<Uint8Array> {
  const answer = await fetch(`/log/${path}`);
  if (!answer.ok) throw new Unreadable(`/log/${path}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
