import { createHash, randomBytes } from 'node:crypto';

const shape = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.[A-Za-z0-9_-]{43}$/;

/** A fresh token: the community's id, so that the session is found behind the community's fence, and 32 random bytes. */
export function newSessionToken(communityId: string): string {
  return `${communityId}.${randomBytes(32).toString('base64url')}`;
}

/** The community a token belongs to; undefined when the text is no token at all. */
export function communityIdOfToken(token: string): string | undefined {
  return shape.exec(token)?.[1];
}

/** What is kept of a token. It is random enough that a plain hash gives nothing away. */
export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
