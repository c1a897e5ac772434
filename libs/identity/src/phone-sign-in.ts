import type { Messages } from './messages';
import type { OneTimeCodes } from './one-time-codes';
import type { SecretKey } from './secret-key';

/** What it takes to let people sign in by phone; an installation without a secret key or a way to phones lets nobody. */
export interface PhoneSignIn {
  readonly key: SecretKey;
  readonly codes: OneTimeCodes;
  readonly messages: Messages;
  /** Messages of one community within a day, which somebody pays for; 2 000 unless told otherwise. */
  readonly mostOfCommunityADay?: number;
  /** Told when a message was not delivered; never what it said. */
  readonly tell: (error: unknown) => void;
}
