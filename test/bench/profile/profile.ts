import { Session } from 'node:inspector/promises';
import { performance } from 'node:perf_hooks';
import type { Profile } from '../result';
import { sharesOfFunctions, sharesOfModules } from './cpu-shares';
import type { StatementTimes } from './statement-times';

/** What this process spent while something ran. */
export interface ProcessTimes {
  readonly eventLoop: number;
  readonly cpuMs: number;
  readonly functions: Profile['functions'];
  readonly modules: Profile['modules'];
}

/** Begins to watch this process; what it gives ends the watching and says what was seen. */
export async function watchProcess(): Promise<() => Promise<ProcessTimes>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 500 });
  const cpu = process.cpuUsage();
  const loop = performance.eventLoopUtilization();
  await session.post('Profiler.start');
  return async () => {
    const { profile } = await session.post('Profiler.stop');
    const { user, system } = process.cpuUsage(cpu);
    session.disconnect();
    return {
      eventLoop: performance.eventLoopUtilization(loop).utilization,
      cpuMs: (user + system) / 1000,
      functions: sharesOfFunctions(profile, 25),
      modules: sharesOfModules(profile, 14),
    };
  };
}

/** Runs under watch what says how often a second it was done. */
export async function profiling(work: () => Promise<number>): Promise<{ done: number; times: ProcessTimes }> {
  const stop = await watchProcess();
  const began = performance.now();
  const rate = await work();
  const done = (rate * (performance.now() - began)) / 1000;
  return { done, times: await stop() };
}

/** What was seen, for each of so many pieces of work. */
export function profileOf(of: string, done: number, times: ProcessTimes, statements: StatementTimes): Profile {
  return {
    of,
    eventLoop: times.eventLoop,
    nodeCpuMs: times.cpuMs / done,
    postgresCpuMs: statements.cpuMs / done,
    functions: times.functions,
    modules: times.modules,
    statements: statements.shares(done),
  };
}
