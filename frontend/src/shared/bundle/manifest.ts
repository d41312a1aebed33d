import { hex, sha256 } from "./bytes";
import { isObject, readCanonical } from "./canonical";
import type { BundleFiles } from "./files";
import type { Report } from "./report";

/** The list of files proves nothing; it tells what broke on its way from what was changed. */
export function checkManifest(files: BundleFiles, report: Report) {
  const file = "manifest.json";
  const manifest = readCanonical(files.get(file) ?? new Uint8Array());
  if (!isObject(manifest) || manifest.format !== "tusuv-bundle/1" || !Array.isArray(manifest.files)) {
    report.add("bundle", "manifest_unreadable", { file });
    return;
  }
  if (isObject(manifest.scope) && typeof manifest.scope.round === "string") report.round = manifest.scope.round;
  const listed = new Set<string>([file]);
  for (const entry of manifest.files) {
    if (!isObject(entry) || typeof entry.path !== "string") {
      report.add("bundle", "manifest_unreadable", { file });
      continue;
    }
    report.look("bundle");
    listed.add(entry.path);
    const bytes = files.get(entry.path);
    if (!bytes) report.add("bundle", "file_missing", { file: entry.path });
    else if (bytes.length !== entry.bytes || hex(sha256(bytes)) !== entry.sha256)
      report.add("bundle", "file_broken", { file: entry.path });
  }
  for (const name of files.keys()) if (!listed.has(name)) report.add("bundle", "file_not_listed", { file: name });
}
