import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screens } from './screens';

const web = join(__dirname, '../../apps/web/src');
const features = readdirSync(join(web, 'features'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.tsx'),
);

interface Found {
  readonly path: string;
  readonly leadsElsewhere: boolean;
}

/** The routes that a file draws, by their `path`; an `index` is the empty one. */
function routesIn(file: string): Found[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/<Route\s+(?:path="(?<path>[^"]+)"|index)\s+element=\{\s*(?<element>[^}]*)/g)].map(
    ({ groups }) => ({
      path: groups?.['path'] ?? '',
      leadsElsewhere: groups?.['element']?.trimStart().startsWith('<Navigate') ?? false,
    }),
  );
}

const topRoutes = routesIn(join(web, 'app.tsx')).map(({ path }) => path);
/** What stands below `/me/*` is drawn by the feature of that name. */
const subRoutes = features.flatMap((file) =>
  routesIn(join(web, 'features', file))
    .filter(({ leadsElsewhere }) => !leadsElsewhere)
    .map(({ path }) => ({ base: `/${file.split('/')[0]}`, path })),
);
const wholeRoutes = [
  ...topRoutes.filter((path) => !path.endsWith('/*')),
  ...subRoutes.map(({ base, path }) => (path === '' ? base : `${base}/${path}`)),
];

describe('the table of screens', () => {
  it('knows the routes that lead on to others', () => {
    const bases = topRoutes.filter((path) => path.endsWith('/*')).map((path) => path.replace('/*', ''));
    expect([...new Set(subRoutes.map(({ base }) => base))].sort()).toEqual(bases.sort());
    // Every place where a route is written was understood.
    for (const file of ['app.tsx', ...features.map((name) => join('features', name))]) {
      const written = readFileSync(join(web, file), 'utf8').match(/<Route\s/g)?.length ?? 0;
      expect([file, routesIn(join(web, file)).length]).toEqual([file, written]);
    }
  });

  it('has a screen of every route of the web app, and of no other', () => {
    expect([...new Set(screens.map(({ route }) => route))].sort()).toEqual(wholeRoutes.sort());
  });

  it('calls every screen by a name of its own, fit for a file', () => {
    const names = screens.map(({ name }) => name);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });
});
