import type { TryLimit } from '@youhui/platform';

/** What a helper may use on one day: the least, the most, and what is proposed. Points. */
export const helpPoints = { least: 1, most: 100, usual: 50 } as const;
/** For how many days after today somebody may be let help. */
export const helpDays = { least: 1, most: 366, usual: 366 } as const;
/** People who help one member, and members whom one person helps, at the same time. */
export const mostHelpers = 3;
export const mostHelped = 5;
/** How long an invitation may be typed in. */
export const invitationMinutes = 15;
/** Ten wrong invitations within five minutes, and thirty within a day, pause whoever sent them. */
export const wrongInvitations: TryLimit = { most: 10, withinSeconds: 300 };
export const wrongInvitationsOfDay: TryLimit = { most: 30, withinSeconds: 86_400 };

export const isInvitation = (text: string): boolean => /^[0-9]{8}$/.test(text);

/** What is kept of an invitation: so short a secret is not kept without the installation's own key. */
export interface InvitationKey {
  mac(purpose: 'help-invitation', ...parts: readonly string[]): Buffer;
}

interface Help {
  readonly acceptedAt: Date | null;
  readonly endedAt: Date | null;
  readonly until: Date;
}

/** Whether somebody helps at an instant: they accepted, nobody ended it, and its last day is not over. */
export const isHelping = ({ acceptedAt, endedAt, until }: Help, at: Date): boolean =>
  acceptedAt !== null && endedAt === null && until > at;
