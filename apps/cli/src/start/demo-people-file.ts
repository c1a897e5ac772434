import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demo } from '@youhui/db';

/** Writes whom the sign-in page offers in the demo and returns its path, or takes the list away when this is no demo. */
export function keepDemoPeopleFile(dataFolder: string, hasDemo: boolean): string | undefined {
  const file = join(dataFolder, 'demo-people.json');
  if (!hasDemo) {
    rmSync(file, { force: true });
    return undefined;
  }
  const people = demo.people.map(({ login, displayName, role, roleEn }) => ({
    login,
    displayName,
    role,
    roleEn,
    password: demo.demoPassword,
  }));
  const phones = [...new Set(demo.phonesOfMembers.map(({ phone }) => phone))].map((phone) => ({ phone }));
  writeFileSync(file, `${JSON.stringify([...people, ...phones], null, 2)}\n`, { mode: 0o600 });
  return file;
}
