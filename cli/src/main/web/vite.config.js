import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** One page per run of Vite: a program in a single file has a single entry. */
const pages = {
  report: { entry: 'src/main.ts', skeleton: 'skeleton.html', folder: 'report/page' },
  scenario: { entry: 'src/scenario/main.ts', skeleton: 'scenario.html', folder: 'scenario/report/page' },
  trial: { entry: 'src/trial/main.ts', skeleton: 'trial.html', folder: 'trial/report/page' },
};

/** Puts the page skeleton beside the bundle and the licence of the bundled chart library into it. */
const page = (skeleton) => ({
  name: 'report-page',
  generateBundle(_options, bundle) {
    const licence = readFileSync(here('node_modules/uplot/LICENSE'), 'utf8').trim().replaceAll('*/', '');
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = `/*! Contains uPlot.\n${licence}\n*/\n${file.code}`;
    }
    this.emitFile({ type: 'asset', fileName: 'skeleton.html', source: readFileSync(here(skeleton)) });
  },
});

export default defineConfig(({ mode }) => {
  const name = mode in pages ? mode : 'report';
  const { entry, skeleton, folder } = pages[name];
  return {
    plugins: [page(skeleton)],
    build: {
      outDir: here(`../../../target/classes/org/vasomotion/cli/${folder}`),
      emptyOutDir: true,
      target: 'es2022',
      lib: { entry: here(entry), formats: ['iife'], name: 'VasomotionReport', fileName: () => `${name}.js`, cssFileName: name },
    },
    test: { include: ['test/**/*.test.ts'], environment: 'node' },
  };
});
