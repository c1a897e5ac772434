// `npm run bench`: measures the server (test/bench).
import { runTestProgram } from './test-program.mjs';

runTestProgram('bench', {
  folder: 'test/bench',
  support: ['test/support/test-community.ts', 'test/support/phone-code.ts'],
  halves: ['server'],
});
