import { ed25519 } from "@noble/curves/ed25519.js";
import { base64, concat, decimal, equal, fromBase64, sha256, textOf, utf8 } from "./bytes";

const log = 1;
const witness = 4;

/** A verifier key of C2SP signed-note: who signs, what kind of signature, and with which key. */
export type NoteKey = { name: string; id: string; kind: number; key: Uint8Array };

const isName = (name: string) => name.length > 0 && !/[\s+\p{Cc}]/u.test(name);

/** The text says why it is none. */
export class Unreadable extends Error {}

export function readKey(text: string, kind: number): NoteKey {
  const [name, id, ...rest] = text.split("+");
  const bytes = fromBase64(rest.join("+"));
  if (!name || !id || !isName(name) || bytes?.length !== 33) throw new Unreadable("A key is written name+id+key.");
  if (bytes[0] !== kind) throw new Unreadable(`The key ${name} is of another kind.`);
  const digest = sha256(concat(utf8(`${name}\n`), bytes)).subarray(0, 4);
  if ([...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("") !== id)
    throw new Unreadable(`The id of the key ${name} is not that of its bytes.`);
  return { name, id, kind, key: bytes.subarray(1) };
}

const verifies = (key: NoteKey, message: Uint8Array, signature: Uint8Array) => {
  try {
    return signature.length === 64 && ed25519.verify(signature, message, key.key, { zip215: false });
  } catch {
    return false;
  }
};

export type Note = { text: string; signatures: { name: string; id: string; bytes: Uint8Array }[] };

export function readNote(bytes: Uint8Array): Note {
  const note = textOf(bytes);
  if (note === undefined || bytes.length > 1 << 20) throw new Unreadable("The note is no text.");
  const end = note.lastIndexOf("\n\n");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a note has none
  if (end < 0 || !note.endsWith("\n") || /[\0-\x09\x0b-\x1f]/.test(note))
    throw new Unreadable("A note is a text, an empty line and signatures, each line ended.");
  const signed = note
    .slice(end + 2)
    .split("\n")
    .slice(0, -1);
  if (signed.length < 1 || signed.length > 100) throw new Unreadable("A note has 1 to 100 signatures.");
  return {
    text: note.slice(0, end + 1),
    signatures: signed.map((line) => {
      const [dash, name, encoded, more] = line.split(" ");
      const read = fromBase64(encoded ?? "");
      if (dash !== "—" || !name || !isName(name) || more !== undefined || !read || read.length < 5)
        throw new Unreadable("A signature line is written: — name base64.");
      const id = [...read.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
      return { name, id, bytes: read.subarray(4) };
    }),
  };
}

/** Who of the keys signed; a signature under a known name that is wrong makes the whole note unreadable. */
export function signersOf(note: Note, keys: NoteKey[]) {
  const logs: NoteKey[] = [];
  const witnesses: { key: NoteKey; seconds: number }[] = [];
  for (const signature of note.signatures)
    for (const key of keys.filter((k) => k.name === signature.name && k.id === signature.id)) {
      if (key.kind === log && verifies(key, utf8(note.text), signature.bytes)) {
        logs.push(key);
        continue;
      }
      const seconds = key.kind === witness ? cosignedAt(key, note.text, signature.bytes) : undefined;
      if (seconds === undefined) throw new Unreadable(`The signature of ${key.name} is not one of this text.`);
      witnesses.push({ key, seconds });
    }
  return { logs, witnesses };
}

/** The second at which a witness says that it saw a checkpoint. */
function cosignedAt(key: NoteKey, text: string, bytes: Uint8Array) {
  if (bytes.length !== 72) return undefined;
  const seconds = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0));
  const message = utf8(`cosignature/v1\ntime ${seconds}\n${text}`);
  return seconds <= 253_402_300_799 && verifies(key, message, bytes.subarray(8)) ? seconds : undefined;
}

export type Checkpoint = { origin: string; size: number; root: Uint8Array; text: string };

export function readCheckpoint(text: string): Checkpoint {
  const [origin, size, root, ...more] = text.split("\n");
  const [leaves, hash] = [decimal(size ?? ""), fromBase64(root ?? "")];
  if (!origin || leaves === undefined || hash?.length !== 32 || more.pop() !== "" || more.some((line) => line === ""))
    throw new Unreadable("A checkpoint is the name of a log, its size and its root, a line each.");
  return { origin, size: leaves, root: hash, text };
}

const digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** As it is printed: 160 bits of the checkpoint's hash in 32 characters, and one that tells a misprint. */
export function printedCode(checkpoint: Checkpoint) {
  let bits = "";
  for (const byte of sha256(utf8(checkpoint.text)).subarray(0, 20)) bits += byte.toString(2).padStart(8, "0");
  const code = (bits.match(/.{5}/g) as string[]).map((five) => digits[Number.parseInt(five, 2)]).join("");
  return `${(code.match(/.{4}/g) as string[]).join(" ")} ${checkOf(code)}`;
}

const checkOf = (code: string) => digits[[...code].reduce((sum, digit) => sum + digits.indexOf(digit), 0) % 32];

/** Whether it is a code at all: a slip of the pen is no forged log. */
export const isPrintedCode = (code: string) => {
  const typed = typedCode(code);
  return (
    typed.length === 33 && [...typed].every((c) => digits.includes(c)) && checkOf(typed.slice(0, 32)) === typed[32]
  );
};

/** As somebody typed it: capitals, without blanks, and the letters that are no digits read as the digits they look like. */
export const typedCode = (code: string) =>
  code.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");

export type Policy = { logs: NoteKey[]; witnesses: NoteKey[]; asks: boolean; isMet: (cosigned: NoteKey[]) => boolean };

/** A C2SP policy: whose logs to believe, and how many witnesses to ask for. */
export function readPolicy(text: string): Policy {
  const logs: NoteKey[] = [];
  const witnesses: NoteKey[] = [];
  const named = new Map<string, (cosigned: NoteKey[]) => boolean>();
  let quorum: string | undefined;
  const find = (name: string) => {
    const test = named.get(name);
    if (!test) throw new Unreadable(`${name} is not named above.`);
    return test;
  };
  const add = (name: string, test: (cosigned: NoteKey[]) => boolean) => {
    if (name === "none" || named.has(name)) throw new Unreadable(`The name ${name} is taken.`);
    named.set(name, test);
  };
  const read = ([first, ...words]: string[]) => {
    const [name = "", second = ""] = words;
    if (first === undefined || first.startsWith("#")) return;
    if (first === "log" && words.length >= 1 && words.length <= 2) logs.push(readKey(name, log));
    else if (first === "witness" && words.length >= 2 && words.length <= 3) {
      const key = readKey(second, witness);
      witnesses.push(key);
      add(name, (cosigned) => cosigned.some((other) => equal(other.key, key.key)));
    } else if (first === "group" && words.length >= 3) {
      const members = words.slice(2).map(find);
      const least = second === "any" ? 1 : second === "all" ? members.length : decimal(second);
      if (!least || least > members.length) throw new Unreadable("A group needs any, all, or a number of its members.");
      add(name, (cosigned) => members.filter((member) => member(cosigned)).length >= least);
    } else if (first === "quorum" && words.length === 1 && quorum === undefined) {
      if (name !== "none") find(name);
      quorum = name;
    } else throw new Unreadable("A line begins with log, witness, group or, once, quorum, and is complete.");
  };
  text.split("\n").forEach((line, place) => {
    try {
      read(line.split(/[ \t]+/).filter((word) => word.length > 0));
    } catch (wrong) {
      throw wrong instanceof Unreadable ? new Unreadable(`Line ${place + 1}: ${wrong.message}`) : wrong;
    }
  });
  if (quorum === undefined) throw new Unreadable("The line that begins with quorum is missing.");
  return { logs, witnesses, asks: quorum !== "none", isMet: quorum === "none" ? () => true : find(quorum) };
}

export const rootText = (root: Uint8Array) => base64(root);
