import { unpack } from "#shared/bundle/files";
import { readPolicy } from "#shared/bundle/note";
import { families } from "#shared/bundle/report";
import { verify } from "#shared/bundle/verify";

declare const process: { argv: string[]; exitCode: number; stderr: { write(text: string): void } };

/** `node verify.mjs BUNDLE POLICY [PRINTED-CODE]`: one JSON document; 0 all well, 1 findings, 2 unusable input. */
async function main() {
  const [, , bundle, policy, ...pins] = process.argv;
  if (!bundle || !policy) throw new Error("node verify.mjs BUNDLE POLICY [PRINTED-CODE]");
  const trusted = readPolicy(new TextDecoder().decode(await fileAt(policy)));
  const report = await verify(unpack(await fileAt(bundle)), trusted, pins);
  const { origin, size, code, round, sections } = report;
  const checks = families.map((check) => ({ check, ...sections[check] }));
  console.log(JSON.stringify({ origin, size, code, round, checks }));
  process.exitCode = report.found > 0 ? 1 : 0;
}

async function fileAt(name: string): Promise<Uint8Array> {
  const { readFile } = (await import("node:fs/promises" as string)) as {
    readFile(name: string): Promise<Uint8Array>;
  };
  return readFile(name).catch((wrong: { code?: string; message: string }) => {
    if (wrong.code === "ENOENT") throw new Error(`There is no file ${name}.`);
    if (wrong.code === "EISDIR") throw new Error(`${name} is a folder; give the .zip file that it came from.`);
    throw new Error(`${name} cannot be read: ${wrong.message}`);
  });
}

main().catch((wrong: unknown) => {
  process.stderr.write(`${wrong instanceof Error ? wrong.message : wrong}\n`);
  process.exitCode = 2;
});
