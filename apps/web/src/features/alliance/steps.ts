import type { MerchantApplicationsQuery } from '../../graphql/generated';

export type Application = MerchantApplicationsQuery['merchantApplications']['applications'][number];
export type Stage = Application['stage'];

/** What the community does next with an application of a stage; nothing at the end of the way. */
export const nextStepOf = {
  applied: 'checkPapers',
  papers_checked: 'recordVisit',
  visited: 'postNotice',
  noticed: 'signAgreement',
  agreed: 'handPlaque',
  plaque_given: null,
  ended: null,
} as const satisfies Record<Stage, string | null>;

export type Step = NonNullable<(typeof nextStepOf)[Stage]> | 'endApplication';

/** The columns of the board; what is over stands below it. */
export const openStages = ['applied', 'papers_checked', 'visited', 'noticed', 'agreed'] as const satisfies Stage[];

/** Until the agreement an application may be withdrawn or turned down. */
export const mayEnd = (stage: Stage): boolean => openStages.includes(stage as 'applied') && stage !== 'agreed';
