import { FirstBooks1763856000000 } from './1763856000000-first-books';

/** Every migration in the order of its making. */
export const migrations = [FirstBooks1763856000000];
