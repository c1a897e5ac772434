import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { webOperations } from '../../apps/api/src/graphql/web-operations';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

const built = join(__dirname, '../../dist/web');
/** Of gzipped JavaScript, in kB of 1000 bytes. The scanner's engine comes when a camera is used, and is counted apart. */
const budget = 150;

/** What is fetched before a page is drawn: the app itself, these parts of it, and whatever they import. */
function kilobytesBefore(...parts: readonly string[]): number {
  const chunks = JSON.parse(readFileSync(join(built, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  const needed = new Map<string, Chunk>();
  const add = (name: string): void => {
    const chunk = chunks[name];
    if (!chunk) throw new Error(`${name} is no part of the built app`);
    if (needed.has(name)) return;
    needed.set(name, chunk);
    chunk.imports?.forEach(add);
  };
  ['index.html', ...parts].forEach(add);
  const sizes = [...needed.values()].map(({ file }) => gzipSync(readFileSync(join(built, file)), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

describe('The built web app', () => {
  it('has no text of an operation in it', () => {
    const assets = readdirSync(join(built, 'assets')).filter((name) => /^(?!explorer).*\.js$/.test(name));
    const sources = assets.map((name) => readFileSync(join(built, 'assets', name), 'utf8'));
    const starts = [...webOperations.values()].map((text) => text.slice(0, text.indexOf('{')));
    expect(starts.length).toBeGreaterThan(100);
    expect(starts.filter((start) => sources.some((source) => source.includes(start)))).toEqual([]);
    expect(sources.some((source) => /fragment \w+ on /.test(source))).toBe(false);
  });
});

describe('What is fetched on a first visit', () => {
  const words = (area: string, language: string) => `src/i18n/${language}/${area}.ts`;

  it.each([
    ['the till, ready to scan', 'till', ['src/features/till/till-entry.tsx', 'src/features/till/till-page.tsx']],
    ['the payment code', 'me', ['src/features/me/me-page.tsx']],
  ])(`before %s is drawn is at most ${budget} kB`, (what, area, pages) => {
    for (const language of ['zh', 'en']) {
      const kilobytes = kilobytesBefore(...pages, words('everywhere', language), words(area, language));
      process.stderr.write(`first visit, before ${what} (${language}): ${kilobytes.toFixed(1)} kB of JavaScript\n`);
      expect(kilobytes).toBeGreaterThan(50);
      expect(kilobytes).toBeLessThanOrEqual(budget);
    }
  });
});
