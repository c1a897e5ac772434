/** The sign-in name of a member who comes by phone. Nobody can be registered under one: it holds a colon. */
export const memberLogin = (memberNo: string): string => `member:${memberNo}`;

/** Family and carers who share a phone; more would be no family. */
export const mostMembersOfPhone = 20;
