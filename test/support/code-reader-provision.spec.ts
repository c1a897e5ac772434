import { reasonOf, wayToReader, type ReaderFacts } from './code-reader-provision';

const bare: ReaderFacts = { installed: false, debian: true, aptGet: true, root: true };

it.each<[string, Partial<ReaderFacts>, string]>([
  ['is there: it is used', { installed: true }, 'use'],
  ['is there, on any system and for anybody', { installed: true, debian: false, aptGet: false, root: false }, 'use'],
  ['is missing, for root on Debian: it is installed', {}, 'install'],
  ['is missing, for an ordinary user', { root: false }, 'only root may: apt-get install zbar-tools'],
  ['is missing without apt-get', { aptGet: false }, 'no apt-get'],
  ['is missing elsewhere than on Debian', { debian: false }, 'only Debian'],
  ['is missing without anything', { debian: false, aptGet: false, root: false }, 'only Debian'],
])('a reader of codes that %s', (_, change, expected) => {
  const way = wayToReader({ ...bare, ...change });
  expect(typeof way === 'string' ? way : way.missing).toContain(expected);
});

it.each<[string, unknown, string]>([
  [
    'apt-get’s own complaint',
    Object.assign(new Error('Command failed: apt-get install'), {
      stderr: 'W: some warning\nE: Unable to locate package zbar-tools\n',
    }),
    'Unable to locate package zbar-tools',
  ],
  ['that it took too long', Object.assign(new Error('Command failed'), { killed: true }), 'longer than 120 s'],
  ['any other failure, in one line', new Error('spawn apt-get ENOENT\nand more'), 'spawn apt-get ENOENT'],
  ['something that is no error', 'no network', 'no network'],
])('the reason given is %s', (_, error, reason) => expect(reasonOf(error)).toContain(reason));
