import { cpus, release, totalmem, type } from 'node:os';

/** On what a run was measured, and when. */
export function thisMachine(postgresVersion: string): Record<string, string> {
  const [processor] = cpus();
  return {
    measured: new Date().toISOString().slice(0, 16).replace('T', ' ') + ' UTC',
    processor: `${processor?.model.trim() ?? 'unknown'}, ${cpus().length} cores`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()} ${release()}`,
    node: process.versions.node,
    postgresql: postgresVersion,
  };
}
