import type { Profiler } from 'node:inspector';
import type { Share } from '../result';

type CallFrame = Profiler.ProfileNode['callFrame'];

const idle = new Set(['(idle)', '(root)']);
const root = process.cwd();

const placeOf = ({ url }: CallFrame): string => url.replace(/^file:\/\//, '').replace(`${root}/`, '');

const functionOf = (frame: CallFrame): string =>
  frame.url ? `${frame.functionName || '(anonymous)'} — ${placeOf(frame)}` : frame.functionName;

function moduleOf(frame: CallFrame): string {
  const place = placeOf(frame);
  const inModules = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(place)?.[1];
  if (inModules) return inModules;
  if (place.startsWith('node:')) return place.split('/')[0] ?? place;
  const own = /^(?:dist\/)?((?:libs|apps)\/[^/]+|test\/bench)/.exec(place)?.[1];
  return own ?? frame.functionName;
}

/** The functions the processor was in most, itself and nothing it called. Idle time does not count. */
export const sharesOfFunctions = (profile: Profiler.Profile, most: number) => sharesBy(profile, functionOf, most);

/** The same by package, or by part of this repository. */
export const sharesOfModules = (profile: Profiler.Profile, most: number) => sharesBy(profile, moduleOf, most);

function sharesBy(profile: Profiler.Profile, nameOf: (frame: CallFrame) => string, most: number): Share[] {
  const names = new Map(profile.nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const micros = new Map<string, number>();
  let busy = 0;
  for (const [index, id] of (profile.samples ?? []).entries()) {
    const name = names.get(id) ?? '?';
    if (idle.has(name)) continue;
    const spent = profile.timeDeltas?.[index] ?? 0;
    busy += spent;
    micros.set(name, (micros.get(name) ?? 0) + spent);
  }
  return [...micros]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([name, spent]) => ({ name, share: spent / busy }));
}
