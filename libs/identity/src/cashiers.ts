import { fitsSlowHash, type Database, type Tx } from '@youhui/platform';
import { endSessionsAtTill, holdCashierPin, readCashier, readPeopleOfMerchant, type CashierRow } from './cashier.store';
import { signedInAs, type AtTill } from './find-actor';
import { insertSession } from './identity.store';
import { worksAtTills } from './roles';
import { hashOfToken, newSessionToken } from './session-token';
import type { NewSession } from './open-session';
import { uuidv7 } from 'uuidv7';

/** Somebody who stands at a shop's tills, as its owner and its tills see them. */
export interface Cashier {
  readonly login: string;
  readonly displayName: string;
  readonly hasPin: boolean;
}

/** Knows who stands at a shop's tills, and whether they are who they say. */
export class Cashiers {
  constructor(private readonly database: Database) {}

  /** Cashiers and owners of the shop by sign-in name, at most 200. */
  async ofMerchant(communityId: string, merchantNo: string): Promise<Cashier[]> {
    const people = await this.database.inCommunity(communityId, (tx) =>
      readPeopleOfMerchant(tx, communityId, merchantNo),
    );
    return people
      .filter((person) => worksAtTills(person.roles) && !person.deactivated)
      .map(({ login, displayName, pinHash }) => ({ login, displayName, hasPin: pinHash !== null }));
  }

  /** Who this is, if they stand at this shop's tills and the PIN is theirs; somebody unknown takes as long. Also which PIN it was compared with. */
  async byPin(
    communityId: string,
    merchantNo: string,
    { login, pin }: { readonly login: string; readonly pin: string },
  ): Promise<{ readonly comparedWith: string | null; readonly cashier?: KnownCashier }> {
    const person = await this.database.inCommunity(communityId, (tx) => readCashier(tx, communityId, login));
    const works = person?.merchantNo === merchantNo && worksAtTills(person.roles) && !person.deactivated;
    const pinHash = works ? person.pinHash : null;
    const fits = await fitsSlowHash(pinHash, pin);
    return { comparedWith: pinHash, cashier: person && pinHash !== null && fits ? { ...person, pinHash } : undefined };
  }
}

/** A cashier who has just proved to be who they say, with the hash that said so. */
export interface KnownCashier extends CashierRow {
  readonly pinHash: string;
}

/** Whether the PIN that was checked is the cashier's still; nobody sets another before the transaction ends. */
export const stillKnown = (tx: Tx, communityId: string, { login, pinHash }: KnownCashier): Promise<boolean> =>
  holdCashierPin(tx, communityId, login, pinHash);

/** Opens the one session of a till, in the caller's transaction; whoever was signed in there no longer is. */
export async function openTillSession(
  tx: Tx,
  communityId: string,
  cashier: KnownCashier,
  till: AtTill,
  time: { readonly at: Date; readonly expiresAt: Date },
): Promise<NewSession> {
  const token = newSessionToken(communityId);
  const standing = { sessionId: uuidv7(), secondFactor: 'none' as const, expiresAt: time.expiresAt };
  await endSessionsAtTill(tx, communityId, till.terminalNo, time.at);
  await insertSession(tx, communityId, {
    ...standing,
    tokenHash: hashOfToken(token),
    login: cashier.login,
    createdAt: time.at,
    lastSeenAt: time.at,
    openedBy: 'till',
    device: null,
    network: null,
    ...till,
  });
  return { token, signedIn: signedInAs(communityId, cashier, standing, till) };
}
