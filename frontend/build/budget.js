import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const folder = new URL("../../src/Tusuv.Api/wwwroot/", import.meta.url);
const bytes = (name) => readFileSync(new URL(name, folder));
const squeezed = (text) => gzipSync(text, { level: 9 }).length;
const packed = (name) => squeezed(bytes(name));
const kB = (size) => `${(size / 1000).toFixed(1)} kB`;

const html = bytes("index.html").toString();
const [style] = /(?<=<style>)[^<]*/.exec(html);
const first = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((found) => found[1]);
const assets = readdirSync(new URL("assets/", folder)).map((name) => `assets/${name}`);
const ending = (end) => assets.filter((name) => name.endsWith(end));
const isFirst = (name) => first.includes(name);
const sum = (names, size) => names.reduce((total, name) => total + size(name), 0);

const [, kept] = /"first":(\[[^\]]*\])/.exec(bytes("sw.js"));
const atOnce = JSON.parse(kept).map((name) => name.slice(1));

const lines = [
  ["index.html without its style", html.length - style.length, 10_000],
  ["first route, JS gz", sum(ending(".js").filter(isFirst), packed), 120_000],
  ["first route, CSS gz", squeezed(style), 12_000],
  ["fonts", sum(ending(".woff2"), (name) => bytes(name).length), 30_000],
  ["kept for days without a line, gz", sum(atOnce, packed), 270_000],
  ["worker, gz", packed("sw.js"), 5_000],
  ...[...ending(".js"), ...ending(".css")]
    .filter((name) => !isFirst(name))
    .map((name) => [`lazy, gz: ${name}`, packed(name), 40_000]),
];
for (const [name, size, most] of lines) {
  const over = size > most;
  console.log(`${over ? "OVER " : "     "}${name}: ${kB(size)} of ${kB(most)}`);
  if (over) process.exitCode = 1;
}
