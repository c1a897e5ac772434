/** Pieces of the proofs' statements. In all of them $1 is the community. */

/** The commands of these kinds that were not refused. */
export const accepted = (...kinds: readonly string[]): string =>
  `select * from ledger_command where community_id = $1 and kind in (${kinds.map((kind) => `'${kind}'`).join(', ')}) and not answer ? 'refused'`;

/** The community's calendar day of an instant. */
export const localDay = (instant: string): string =>
  `(${instant} at time zone (select timezone from community where community_id = $1))::date`;

/** The place of a link of the chain; `link` names its row. */
export const batchPlace = (link: string): string =>
  `'batch ' || ${link}.batch_no || ' (journals ' || ${link}.first_sequence || '–' || ${link}.last_sequence
    || coalesce(', commands ' || ${link}.first_command_no || '–' || ${link}.last_command_no, '') || ')'`;

/**
 * Named queries that say which policy was in force: `in_force (day, era, version)`. A command finds its own by
 * `dayAndEra`: the policies that were known when it was posted, and its local day.
 */
export const termsInForce = `
  era as (select array_agg(created_at order by created_at, version) as starts from policy where community_id = $1),
  decided as (
    select distinct ${localDay('occurred_at')} as day, width_bucket(posted_at, (select starts from era)) as era
    from ledger_command where community_id = $1
  ), in_force as (
    select d.day, d.era, coalesce(
      (select version from policy where community_id = $1 and created_at <= (select starts from era)[d.era] and effective_from <= d.day
       order by effective_from desc, version desc limit 1),
      (select version from policy where community_id = $1 and created_at <= (select starts from era)[d.era]
       order by effective_from, version limit 1)) as version
    from decided d
  )`;

export const dayAndEra = (command: string): string =>
  `${localDay(`${command}.occurred_at`)} as day, width_bucket(${command}.posted_at, (select starts from era)) as era`;

const whiteSpace =
  ' \\t\\n\\u000b\\f\\r\\u00a0\\u1680\\u2000\\u2001\\u2002\\u2003\\u2004\\u2005\\u2006\\u2007\\u2008\\u2009\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff';

/** A text without the white space around it, as our code's `trim` leaves it. */
export const trimmed = (text: string): string => `btrim(${text}, E'${whiteSpace}')`;
