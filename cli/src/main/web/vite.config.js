import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Puts the page skeleton beside the bundle and the licence of the bundled chart library into it. */
const page = {
  name: 'report-page',
  generateBundle(_options, bundle) {
    const licence = readFileSync(here('node_modules/uplot/LICENSE'), 'utf8').trim().replaceAll('*/', '');
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = `/*! Contains uPlot.\n${licence}\n*/\n${file.code}`;
    }
    this.emitFile({ type: 'asset', fileName: 'skeleton.html', source: readFileSync(here('skeleton.html')) });
  },
};

export default defineConfig({
  plugins: [page],
  build: {
    outDir: here('../../../target/classes/org/vasomotion/cli/report/page'),
    emptyOutDir: true,
    target: 'es2022',
    lib: { entry: here('src/main.ts'), formats: ['iife'], name: 'VasomotionReport', fileName: () => 'report.js', cssFileName: 'report' },
  },
  test: { include: ['test/**/*.test.ts'], environment: 'node' },
});
