// Which way imports may point: door → use case → ledger → SQL, and never back. Each fence says why it stands.
const tests = '(\\.(spec|db-spec|e2e-spec|browser-spec)\\.tsx?$)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment:
        'Two files that need each other are one thing in two places: neither can be read, tested or changed alone.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-to-unresolvable',
      comment:
        'An import that leads nowhere fails when the program starts, which is later than now. The address of a file (`?url`) is Vite’s to resolve: its build fails where it leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?url$' },
    },
    {
      name: 'kernel-imports-nothing',
      comment: 'The kernel is the words everybody speaks, the web app included: with no dependency it can go anywhere.',
      severity: 'error',
      from: { path: '^libs/kernel/src/', pathNot: tests },
      to: { pathNot: '^libs/kernel/src/' },
    },
    {
      name: 'libs-never-import-apps',
      comment: 'Doors open onto use cases. A rule that knows its door cannot be used through another.',
      severity: 'error',
      from: { path: '^(libs|prisma-free-db)/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-stand-apart',
      comment:
        'Each door is a process of its own in production; only the command line, which starts them, may know the others.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/cli/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'data-layer-at-the-bottom',
      comment:
        'Shapes and migrations serve every context; if they knew one, changing that context would change the schema.',
      severity: 'error',
      from: { path: '^prisma-free-db/', pathNot: tests },
      to: { path: '^libs/', pathNot: '^libs/(kernel|platform)/' },
    },
    {
      name: 'contexts-meet-at-their-index',
      comment: "A context's index.ts is what it promises; whatever else it holds may change without asking anybody.",
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: {
        path: '^libs/',
        pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$', '^libs/platform/src/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'doors-use-the-index',
      comment: 'A door that reaches past the index uses something the context never promised, and skips its checks.',
      severity: 'error',
      from: { path: '^apps/' },
      to: { path: '^libs/', pathNot: ['^libs/[^/]+/src/index\\.ts$', '^libs/platform/src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'sql-stays-at-home',
      comment:
        'Statements know their tables by heart. Used from another context, a table could no longer change in one place.',
      severity: 'error',
      from: { path: '^(?:libs/([^/]+)|apps/[^/]+|prisma-free-db|test)/', pathNot: '^libs/[^/]+/.*spec\\.ts$' },
      to: { path: '\\.(store|queries)\\.ts$', pathNot: '^libs/$1/' },
    },
    {
      name: 'no-statements-in-worker-and-cli',
      comment:
        'Jobs and commands order use cases. One that writes rows itself has found a use case nobody else can call.',
      severity: 'error',
      from: { path: '^apps/(worker|cli)/' },
      to: { path: '\\.(store|queries)\\.ts$' },
    },
    {
      name: 'api-speaks-no-sql',
      comment:
        'Resolvers translate. A door with a database connection in its hand will decide something sooner or later.',
      severity: 'error',
      from: { path: '^apps/api/' },
      to: { path: '(^|/)node_modules/(@types/)?pg/' },
    },
    {
      name: 'web-features-stand-apart',
      comment: 'A feature can be deleted with its folder. What two of them share belongs beside them, not inside one.',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'web-takes-only-the-kernel',
      comment: 'What the browser downloads must not contain server code; the plain words of the kernel are safe.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs|prisma-free-db)/', pathNot: '^libs/kernel/src/' },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'What only tests need is not installed in production.',
      severity: 'error',
      from: { path: '^(apps|libs|prisma-free-db)/', pathNot: tests },
      to: { path: `^test/|${tests}` },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['main', 'types', 'typings'],
    },
  },
};
