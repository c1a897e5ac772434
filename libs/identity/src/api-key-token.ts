import { randomBytes } from 'node:crypto';

const shape = /^yhk_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_[A-Za-z0-9_-]{43}$/;

/**
 * A fresh key: a beginning by which people and scanners for secrets know it and by which no session is taken for it, the
 * community's id, so that it is found behind the community's fence, and 32 random bytes.
 */
export const newApiKeyToken = (communityId: string): string =>
  `yhk_${communityId}_${randomBytes(32).toString('base64url')}`;

/** The community a key belongs to; undefined when the text is no key at all. */
export const communityIdOfApiKey = (token: string): string | undefined => shape.exec(token)?.[1];
