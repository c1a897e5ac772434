import { type CardHolder, cardHolder, isPinTyped, rightPinHash, stillHolds } from '@youhui/community';
import { isRefusal, refuse, type Clock, type Refusal } from '@youhui/kernel';
import { fitsSlowHash, type Database, type Tries, type TryLimit, type Tx } from '@youhui/platform';
import { uuidv7 } from 'uuidv7';
import { coarseNetwork, deviceOf, type CameFrom } from '../came-from';
import { endSessionsAtDesk, type KnownDesk, useDeskDevice } from '../desk-device.store';
import { signedInAs } from '../find-actor';
import { insertSession, mayEnter, type PersonRow, readPerson } from '../identity.store';
import { memberLogin } from '../member-login';
import type { NewSession } from '../open-session';
import { ensurePersonWithoutPassword } from '../phone.store';
import { hashOfToken, newSessionToken } from '../session-token';

export interface SignInByCardOrder extends CameFrom {
  /** The card's 16 digits, or `NFC:` and its chip's number, as tills are shown them. */
  readonly presented: string;
  readonly pin: string;
  readonly requestId: string;
}

/** However it is used, a session at a service desk's device is over after so many minutes. */
export const deskSessionMinutes = 15;

/** Sign-ins at one device, right or wrong: more than residents who queue there make. */
export const signInsAtDesk: TryLimit = { most: 20, withinSeconds: 300 };

/**
 * Opens a short session at a self-service desk for a member who holds a card and knows the PIN. It ends after three minutes
 * unused and fifteen in all, with the device, with the card, when others set the member's PIN, and when the next member
 * signs in there; it shows no code and registers no phone. The PIN's tries are those of the tills: five wrong ones in a
 * row, wherever they were made, pause it for ten minutes.
 * A card that is unknown or blocked, a member without PIN, who has left or may not come in, a PIN that is wrong or paused:
 * all take the same work and get the same answer.
 * Refusals, in this order: `NOT_A_DESK_DEVICE`, `CARD_SIGN_IN_FAILED` for what is no card or no PIN by its shape,
 * `TOO_MANY_TRIES` (20 sign-ins within five minutes at the device), `CARD_SIGN_IN_FAILED`.
 */
export class SignInByCard {
  constructor(
    private readonly database: Database,
    private readonly tries: Tries,
    private readonly clock: Clock,
  ) {}

  async execute(desk: KnownDesk | undefined, order: SignInByCardOrder): Promise<NewSession | Refusal> {
    if (!desk) return refuse('NOT_A_DESK_DEVICE');
    const { communityId, deviceNo } = desk;
    const presented = order.presented.length <= 40 ? order.presented.replace(/[\s-]/g, '') : '';
    if (!/^([0-9]{16}|NFC:[0-9a-fA-F]{8,20})$/.test(presented) || !isPinTyped(order.pin))
      return refuse('CARD_SIGN_IN_FAILED');
    const count = { kind: 'desk-sign-in', who: [communityId, String(deviceNo)], ...signInsAtDesk };
    if (!(await this.tries.take(count))) return refuse('TOO_MANY_TRIES');
    const holder = await cardHolder(this.database, communityId, presented);
    const pinHash = await this.pinOf(desk, holder, order);
    if (!holder || pinHash === undefined) return refuse('CARD_SIGN_IN_FAILED');
    const opened = await this.database.inCommunity(communityId, (tx) => this.open(tx, desk, holder, pinHash, order));
    return opened ?? refuse('CARD_SIGN_IN_FAILED');
  }

  /** The hash that the PIN fits; undefined, after as much work, when it fits none. */
  private async pinOf(
    { communityId, deviceNo }: KnownDesk,
    holder: CardHolder | undefined,
    { pin, requestId }: SignInByCardOrder,
  ): Promise<string | undefined> {
    const actor = { name: `desk:${deviceNo}`, permissions: new Set<never>() };
    const ctx = { communityId, actor, at: this.clock.now(), requestId };
    const known = holder && (await rightPinHash(this.database, ctx, { memberNo: holder.memberNo, pin }));
    if (known !== undefined && !isRefusal(known)) return known;
    const isLookedAt = known?.refused === 'PIN_WRONG';
    if (!isLookedAt) await fitsSlowHash(undefined, pin);
    return undefined;
  }

  /** Everything is looked at once more where it can no longer change; undefined when it has. */
  private async open(
    tx: Tx,
    { communityId, deviceNo }: KnownDesk,
    holder: CardHolder,
    pinHash: string,
    from: CameFrom,
  ): Promise<NewSession | undefined> {
    const at = this.clock.now();
    if (!(await useDeskDevice(tx, communityId, deviceNo, at))) return undefined;
    if (!(await stillHolds(tx, communityId, holder, pinHash))) return undefined;
    const person = await this.personOf(tx, communityId, holder, at);
    if (!mayEnter(person, at)) return undefined;
    const token = newSessionToken(communityId);
    const expiresAt = new Date(at.getTime() + deskSessionMinutes * 60_000);
    const standing = { sessionId: uuidv7(), secondFactor: 'none' as const, expiresAt };
    await endSessionsAtDesk(tx, communityId, deviceNo, at);
    await insertSession(tx, communityId, {
      ...standing,
      tokenHash: hashOfToken(token),
      login: person.login,
      createdAt: at,
      lastSeenAt: at,
      openedBy: 'card',
      device: deviceOf(from.userAgent),
      network: coarseNetwork(from.clientAddress),
      deskDeviceNo: deviceNo,
      cardNo: holder.cardNo,
    });
    return { token, signedIn: signedInAs(communityId, person, standing, { deskDeviceNo: deviceNo }) };
  }

  private async personOf(
    tx: Tx,
    communityId: string,
    { memberNo, displayName, volunteer }: CardHolder,
    at: Date,
  ): Promise<PersonRow> {
    const login = memberLogin(memberNo);
    const roles = ['resident', ...(volunteer ? ['volunteer'] : [])];
    await ensurePersonWithoutPassword(tx, communityId, { login, displayName, roles, memberNo }, at);
    const person = await readPerson(tx, communityId, login);
    if (!person) throw new Error(`${login} is not there although it was just made`);
    return person;
  }
}
