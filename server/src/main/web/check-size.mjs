// Fails the build when the page has become heavier than what it promises, compressed as a proxy would.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const MOST_BYTES = 300_000;
const folder = fileURLToPath(new URL('../../../target/classes/org/vasomotion/server/ui/', import.meta.url));
const bytes = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(js|css|html|svg)$/.test(entry.name))
  .reduce((sum, entry) => sum + gzipSync(readFileSync(`${entry.parentPath}/${entry.name}`)).length, 0);
if (bytes > MOST_BYTES) {
  console.error(`The bedside page has ${bytes} bytes compressed; it may have ${MOST_BYTES}.`);
  process.exit(1);
}
