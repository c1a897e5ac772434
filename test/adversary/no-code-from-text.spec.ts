import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const sourcesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sourcesIn(path);
    return /\.(ts|tsx|mts|mjs)$/.test(path) && !/[.-]spec\.tsx?$/.test(path) ? [path] : [];
  });
const found = (sources: readonly string[], what: RegExp) =>
  sources.filter((path) => what.test(readFileSync(join(root, path), 'utf8')));

const web = sourcesIn('apps/web/src');
const doors = [...sourcesIn('apps/api/src'), ...sourcesIn('apps/worker/src')];
const all = [...web, ...doors, ...sourcesIn('apps/cli/src'), ...sourcesIn('libs')];

describe('Text of anybody becomes code nowhere', () => {
  it('reads the sources', () =>
    expect([web.length > 200, doors.length > 150, all.length > 600]).toEqual([true, true, true]));

  it.each([
    ['a page', web, /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|srcdoc/i],
    ['an address that is a script', web, /javascript:|srcDoc=|href=\{(?!`tel:)/],
    // To its own service worker the page may speak; it listens to nobody.
    ['a message from another window', web, /\.onmessage|addEventListener\('message'|(?<!waiting)\.postMessage/],
    ['a program', all, /[^.\w]eval\(|new Function\(|node:vm|\bsetTimeout\('/],
    ['a shell’s command', all, /shell: true|\bexecSync\(|[^.\w]exec\('/],
    ['another process of a door', doors, /child_process/],
    ['objects of another program', all, /node:v8|\bdeserialize\(|yaml|xml2js|DOMParser/],
  ])('not as %s', (_, sources, what) => expect(found(sources, what)).toEqual([]));
});
