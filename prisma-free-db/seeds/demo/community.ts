import { join } from 'node:path';

/** The demo community's address. */
export const code = 'shengli';
export const name = '胜利社区';
/** Whom its people call; nobody answers there. */
export const contactPhone = '028-8555 0123';

/** A month of the community as files, with what an independent model makes of it. */
export const monthFolder = join(__dirname, 'month');

/** Programmes as people speak of them; the month's files name them for programs. */
export const programmeNames: Readonly<Record<string, string>> = {
  neighbourly_help: '邻里互助',
  care_visits: '助老陪伴',
  council: '社区议事',
};
