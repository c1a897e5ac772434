import type { Response } from 'express';

/** Named as the session's cookies are, and for the same reasons. */
const deskCookies = { plain: 'youhui_desk', secure: '__Host-youhui_desk' } as const;

/** Only pages of this very site send it. A browser keeps nothing for longer. */
const shared = { httpOnly: true, sameSite: 'strict', path: '/' } as const;
const keptMs = 400 * 86_400_000;

/** Makes the browser the self-service desk that holds this token. */
export function giveDeskCookie(response: Response, token: string): void {
  const { secure } = response.req;
  response.cookie(secure ? deskCookies.secure : deskCookies.plain, token, { ...shared, secure, maxAge: keptMs });
}

/** The token among a request's cookies, however it came. */
export const deskTokenIn = (valueOf: (name: string) => string | undefined): string | undefined =>
  valueOf(deskCookies.secure) ?? valueOf(deskCookies.plain);
