// Two sizes of test: `unit` needs nothing; `services` shares one PostgreSQL and one Redis, started once for the whole run.
// A third, `nightly`, runs alone and only when asked for (`npm run test:nightly`): it takes minutes.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

// The build's own SWC settings, so that tests run what ships. Aliases resolve from here, wherever Jest was started.
const { $schema, ...swc } = JSON.parse(readFileSync(join(__dirname, '.swcrc'), 'utf8'));
const serverCode = { ...swc, swcrc: false, sourceMaps: 'inline', jsc: { ...swc.jsc, baseUrl: __dirname } };
const withJsx = {
  ...serverCode,
  jsc: {
    ...serverCode.jsc,
    parser: { ...swc.jsc.parser, tsx: true },
    transform: { ...swc.jsc.transform, react: { runtime: 'automatic' } },
  },
};
const plainModules = {
  swcrc: false,
  sourceMaps: 'inline',
  jsc: { parser: { syntax: 'ecmascript' }, target: 'es2022' },
  module: { type: 'commonjs' },
};

// Packages that ship ES modules only: Jest on this Node loads them as CommonJS.
const esModulesOnly = ['@urql', 'urql', 'wonka', '@0no-co', 'graphiql', 'fast-check', 'pure-rand'];

const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx$': ['@swc/jest', withJsx],
    '^.+\\.ts$': ['@swc/jest', serverCode],
    '^.+\\.m?js$': ['@swc/jest', plainModules],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/)?(?:${esModulesOnly.join('|')})/)`],
  moduleNameMapper: {
    '^@youhui/db$': '<rootDir>/prisma-free-db/index.ts',
    '^@youhui/(.*)$': '<rootDir>/libs/$1/src/index.ts',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  setupFiles: ['reflect-metadata'],
};

const withServices = {
  ...shared,
  globalSetup: '<rootDir>/test/support/start-services.ts',
  globalTeardown: '<rootDir>/test/support/stop-services.ts',
};

const everyTime = [
  {
    ...shared,
    displayName: 'unit',
    testMatch: ['<rootDir>/{apps,libs,prisma-free-db,test,scripts}/**/*.spec.{ts,tsx}'],
  },
  {
    ...withServices,
    displayName: 'services',
    testMatch: [
      '<rootDir>/{libs,apps,prisma-free-db,test}/**/*.db-spec.ts',
      '<rootDir>/test/**/*.e2e-spec.ts',
      '<rootDir>/test/browser/**/*.browser-spec.ts',
    ],
  },
];
const nightly = {
  ...withServices,
  displayName: 'nightly',
  testMatch: ['<rootDir>/test/nightly/**/*.nightly-spec.ts'],
};

/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: 2,
  testTimeout: 60_000, // real servers on a busy machine; conditions end a test, not this
  reporters: ['default', '<rootDir>/test/support/closing-line-reporter.cjs'],
  projects: process.env.YOUHUI_NIGHTLY ? [nightly] : everyTime,
};
