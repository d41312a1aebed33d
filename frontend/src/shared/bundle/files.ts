import { unzipSync } from "fflate";

/** More than this is not unpacked in a browser. */
const mostBytes = 1 << 30;

export class UnreadableBundle extends Error {}

export type BundleFiles = ReadonlyMap<string, Uint8Array>;

const isPlain = (name: string) =>
  /^[A-Za-z0-9._/-]+$/.test(name) && !name.split("/").some((part) => /^\.*$/.test(part));

/** Everything that a bundle packs. Nothing in it is trusted, its list of contents least of all. */
export function unpack(zip: Uint8Array): BundleFiles {
  let bytes = 0;
  const names = new Set<string>();
  const look = (file: { name: string; originalSize: number }) => {
    bytes += file.originalSize;
    if (bytes > mostBytes) throw new UnreadableBundle("The bundle would be too large when unpacked.");
    if (!isPlain(file.name)) throw new UnreadableBundle("The bundle has a file whose name is none of a bundle.");
    if (names.has(file.name)) throw new UnreadableBundle("The bundle has two files of one name.");
    names.add(file.name);
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(zip, { filter: look })));
  } catch (wrong) {
    throw wrong instanceof UnreadableBundle
      ? wrong
      : new UnreadableBundle("The file is no bundle, or it is cut short.");
  }
}
