// `npm run screenshots`: pictures of every screen of the web app (test/screenshots).
import { runTestProgram } from './test-program.mjs';

runTestProgram('screenshots', { folder: 'test/screenshots', support: ['test/support'], halves: ['server', 'web'] });
