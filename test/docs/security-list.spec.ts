import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const document = readFileSync(join(root, 'docs/security.md'), 'utf8');

/** The requirements of levels 1 and 2 of ASVS 5.0.0, section by section. */
const asked: Readonly<Record<string, string>> = {
  '1.1': '1-2',
  '1.2': '1-9',
  '1.3': '1-11',
  '1.4': '1-3',
  '1.5': '1-2',
  '2.1': '1-3',
  '2.2': '1-3',
  '2.3': '1-4',
  '2.4': '1',
  '3.2': '1-2',
  '3.3': '1-4',
  '3.4': '1-6',
  '3.5': '1-5',
  '3.7': '1-2',
  '4.1': '1-3',
  '4.2': '1',
  '4.3': '1-2',
  '4.4': '1-4',
  '5.1': '1',
  '5.2': '1-3',
  '5.3': '1-2',
  '5.4': '1-3',
  '6.1': '1-3',
  '6.2': '1-12',
  '6.3': '1-4',
  '6.4': '1-4',
  '6.5': '1-5',
  '6.6': '1-3',
  '6.8': '1-4',
  '7.1': '1-3',
  '7.2': '1-4',
  '7.3': '1-2',
  '7.4': '1-5',
  '7.5': '1-2',
  '7.6': '1-2',
  '8.1': '1-2',
  '8.2': '1-3',
  '8.3': '1',
  '8.4': '1',
  '9.1': '1-3',
  '9.2': '1-4',
  '10.1': '1-2',
  '10.2': '1-2',
  '10.3': '1-4',
  '10.4': '1-11',
  '10.5': '1-5',
  '10.6': '1-2',
  '10.7': '1-3',
  '11.1': '1-2',
  '11.2': '1-3',
  '11.3': '1-3',
  '11.4': '1-4',
  '11.5': '1',
  '11.6': '1',
  '12.1': '1-3',
  '12.2': '1-2',
  '12.3': '1-4',
  '13.1': '1',
  '13.2': '1-5',
  '13.3': '1-2',
  '13.4': '1-5',
  '14.1': '1-2',
  '14.2': '1-4',
  '14.3': '1-3',
  '15.1': '1-3',
  '15.2': '1-3',
  '15.3': '1-7',
  '16.1': '1',
  '16.2': '1-5',
  '16.3': '1-4',
  '16.4': '1-3',
  '16.5': '1-3',
  '17.1': '1',
  '17.2': '1-4',
  '17.3': '1-2',
};
const wanted = Object.entries(asked).flatMap(([section, ranges]) =>
  ranges.split(' ').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => `${section}.${first + index}`);
  }),
);

const lines = [...document.matchAll(/^\| (\d+\.\d+\.\d+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, id = '', asks = '', answer = '']) => ({ id, asks, answer }),
);
const pathsIn = (text: string) =>
  [...text.matchAll(/`((?:apps|libs|test|docs)\/[^`]+\.\w+)`/g)].map(([, path]) => path as string);
const stateOf = (answer: string) => /^(does not apply|not yet): ./.exec(answer)?.[1] ?? 'covered';

describe('The list of what OWASP ASVS 5.0.0 asks', () => {
  it('has each of the 253 requirements of levels 1 and 2 once, in order', () => {
    expect(wanted).toHaveLength(253);
    expect(lines.map(({ id }) => id)).toEqual(wanted);
  });

  it('names specs and documents that are there', () => {
    const named = pathsIn(document);
    expect(named.length).toBeGreaterThan(200);
    expect([...new Set(named)].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('says of every line what shows it, why it does not apply, or what is not there yet', () => {
    const bare = lines.filter(
      ({ answer }) => stateOf(answer) === 'covered' && !/^`(apps|libs|test|docs)\//.test(answer),
    );
    expect(bare).toEqual([]);
  });

  it.each(['covered', 'does not apply', 'not yet'])('counts those that are: %s', (state) => {
    const counted = lines.filter(({ answer }) => stateOf(answer) === state).length;
    expect(document).toContain(`\n| ${state} | ${counted} |\n`);
  });
});

describe('The packages that are installed', () => {
  /** A package from elsewhere than the registry says so in `resolved`. */
  type Locked = { resolved?: string; integrity?: string };
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;

  it('are named with exact versions', () => {
    const wished = Object.entries({ ...dependencies, ...devDependencies });
    expect(wished.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('come from the registry that npm knows, each with its hash', () => {
    const strange = Object.entries(packages).filter(
      ([path, { resolved, integrity }]) => path !== '' && (resolved !== undefined || !integrity?.startsWith('sha512-')),
    );
    expect(strange).toEqual([]);
  });
});
