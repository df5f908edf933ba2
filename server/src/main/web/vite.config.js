import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The licences of the libraries that are in the bundle, beside it. */
const licences = {
  name: 'licences',
  generateBundle() {
    const libraries = ['uplot', 'lit', 'lit-html', 'lit-element', '@lit/reactive-element'];
    const source = libraries.map((name) => `${name}\n\n${readFileSync(here(`node_modules/${name}/LICENSE`), 'utf8').trim()}\n`).join('\n---\n\n');
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
  },
};

/** The worker that keeps the files of the page, told which they are. */
const keeper = {
  name: 'keeper',
  enforce: 'post',
  generateBundle(_, bundle) {
    const files = Object.keys(bundle).filter((name) => name.startsWith('assets/'));
    const all = ['./', ...files.sort().map((name) => `./${name}`)];
    const shelf = createHash('sha256').update(all.join('\n')).update(bundle['index.html'].source).digest('hex').slice(0, 16);
    const source = readFileSync(here('src/keeper.js'), 'utf8')
      .replace('const FILES = [];', `const FILES = ${JSON.stringify(all)};`)
      .replace("const SHELF = '';", `const SHELF = '${shelf}';`);
    this.emitFile({ type: 'asset', fileName: 'keeper.js', source });
  },
};

export default defineConfig({
  base: './',
  plugins: [licences, keeper],
  build: {
    outDir: here('../../../target/classes/org/vasomotion/server/ui'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': process.env.VASOMOTION_SERVICE ?? 'http://127.0.0.1:8080' } },
  test: { include: ['test/**/*.test.ts'], environment: 'happy-dom' },
});
