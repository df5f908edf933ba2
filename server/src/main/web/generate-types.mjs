// Makes the types of the API (`#schema`) out of the service's own description, so that the page cannot drift from it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { parse } from 'yaml';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { components } = parse(readFileSync(here('../resources/org/vasomotion/server/openapi.yaml'), 'utf8'));
const local = (text) => text.replaceAll('#/components/schemas/', '#/definitions/');
const schema = { title: 'Description', type: 'object', additionalProperties: false, definitions: JSON.parse(local(JSON.stringify(components.schemas))) };
const text = await compile(schema, 'Description', {
  additionalProperties: false,
  bannerComment: '// Made from openapi.yaml by generate-types.mjs.',
  format: false,
  unreachableDefinitions: true,
});
const clean = text
  .replace(/^( \* *\n)? \* This interface was referenced by `Description`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/gm, '')
  .replace(/\/\*\*\n \*\/\n/g, '')
  .replace(/export interface Description \{\s*\}\n/, '');
const folder = here('../../../target/page-types/');
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}schema.d.ts`, clean);
