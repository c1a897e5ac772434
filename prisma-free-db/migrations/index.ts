import { FirstBooks1763856000000 } from './1763856000000-first-books';
import { Months1763942400000 } from './1763942400000-months';

/** Every migration in the order of its making. */
export const migrations = [FirstBooks1763856000000, Months1763942400000];
