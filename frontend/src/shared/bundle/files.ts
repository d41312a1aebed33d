import { unzipSync } from "fflate";

/** More than this is not unpacked in a browser. */
const mostBytes = 1 << 30;

const reasons = {
  none: "The file is no bundle, or it is cut short.",
  large: "The bundle would be too large when unpacked.",
  names: "The bundle has a file whose name is none of a bundle, or two of one name.",
};

export class UnreadableBundle extends Error {
  constructor(readonly reason: keyof typeof reasons) {
    super(reasons[reason]);
  }
}

/** Who holds none of these may have meant another file. */
const bundleHas = ["manifest.json", "checkpoint", "leaves.ndjson"];

export type BundleFiles = ReadonlyMap<string, Uint8Array>;

const isPlain = (name: string) =>
  /^[A-Za-z0-9._/-]+$/.test(name) && !name.split("/").some((part) => /^\.*$/.test(part));

/** Everything that a bundle packs. Nothing in it is trusted, its list of contents least of all. */
export function unpack(zip: Uint8Array): BundleFiles {
  let bytes = 0;
  const names = new Set<string>();
  const look = (file: { name: string; originalSize: number }) => {
    bytes += file.originalSize;
    if (bytes > mostBytes) throw new UnreadableBundle("large");
    if (!isPlain(file.name) || names.has(file.name)) throw new UnreadableBundle("names");
    names.add(file.name);
    return true;
  };
  let files: BundleFiles;
  try {
    files = new Map(Object.entries(unzipSync(zip, { filter: look })));
  } catch (wrong) {
    throw wrong instanceof UnreadableBundle ? wrong : new UnreadableBundle("none");
  }
  if (!bundleHas.some((name) => files.has(name))) throw new UnreadableBundle("none");
  return files;
}
