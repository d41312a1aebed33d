// Runs the official audits of GraphQL over HTTP against an address and prints what came of each as JSON.
import { pathToFileURL } from 'node:url';

const [, , library, url] = process.argv;
const { serverAudits } = await import(pathToFileURL(library).href);
const results = [];
for (const audit of serverAudits({ url, fetchFn: fetch })) {
  const result = await audit.fn();
  results.push({ id: audit.id, name: audit.name, status: result.status, reason: result.reason ?? null });
}
console.log(JSON.stringify(results));
