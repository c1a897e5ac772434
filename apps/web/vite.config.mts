import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { installable } from './installable.mts';

const api = process.env.YOUHUI_API_URL ?? 'http://localhost:3000';

const explorerOnly =
  /node_modules\/(@?graphiql|codemirror|graphql-language-service|@codemirror|@lezer)|src\/explorer\//;

/** Two pages: the app, and the GraphQL explorer. Everything they need is bundled; nothing is fetched from elsewhere. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), installable()],
  resolve: {
    alias: {
      '@youhui/kernel': resolve(import.meta.dirname, '../../libs/kernel/src/index.ts'),
      '@0no-co/graphql.web': resolve(import.meta.dirname, 'src/graphql/no-texts.ts'),
    },
  },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: true, // which file each page needs: a test weighs them
    target: 'es2022',
    chunkSizeWarningLimit: 1500, // the explorer's editor; the app's own chunks are far below
    rolldownOptions: {
      input: {
        index: resolve(import.meta.dirname, 'index.html'),
        explorer: resolve(import.meta.dirname, 'explorer.html'),
      },
      // Of the kernel only the words that are used: loading a file of it does nothing by itself.
      treeshake: { moduleSideEffects: [{ test: /\/libs\/kernel\//, sideEffects: false }] },
      // What only the explorer needs says so in its name: it is not kept for use without a network.
      output: {
        chunkFileNames: ({ moduleIds }) =>
          moduleIds.some((id) => explorerOnly.test(id))
            ? 'assets/explorer-[name]-[hash].js'
            : 'assets/[name]-[hash].js',
      },
      // The explorer's packages carry "use no memo", a directive for another compiler.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  server: { proxy: { '/graphql': { target: api, ws: true }, '/demo-people.json': api, '/dev/': api } },
});
