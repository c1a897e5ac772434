import type { access } from './zh/access';
import type { alliance } from './zh/alliance';
import type { audit } from './zh/audit';
import type { deskDevices } from './zh/desk-devices';
import type { everywhere } from './zh/everywhere';
import type { family } from './zh/family';
import type { firstRun } from './zh/first-run';
import type { hours } from './zh/hours';
import type { integrations } from './zh/integrations';
import type { ledger } from './zh/ledger';
import type { me } from './zh/me';
import type { merchant } from './zh/merchant';
import type { privacy } from './zh/privacy';
import type { people } from './zh/people';
import type { selfService } from './zh/self-service';
import type { till } from './zh/till';

/** What the screens say, by the part of the app that says it: whoever opens the till does not wait for the ledger's words. */
export interface TextsOfAreas {
  everywhere: typeof everywhere;
  me: typeof me;
  till: typeof till;
  family: typeof family;
  hours: typeof hours;
  ledger: typeof ledger;
  merchant: typeof merchant;
  alliance: typeof alliance;
  audit: typeof audit;
  integrations: typeof integrations;
  firstRun: typeof firstRun;
  access: typeof access;
  privacy: typeof privacy;
  people: typeof people;
  deskDevices: typeof deskDevices;
  selfService: typeof selfService;
}

export type Area = keyof TextsOfAreas;

/** All of them: a key names one text, whichever area holds it. */
export type AllTexts = typeof everywhere &
  typeof me &
  typeof till &
  typeof family &
  typeof hours &
  typeof ledger &
  typeof merchant &
  typeof alliance &
  typeof audit &
  typeof integrations &
  typeof firstRun &
  typeof access &
  typeof privacy &
  typeof people &
  typeof deskDevices &
  typeof selfService;

type SameShape<Shape> = { [Key in keyof Shape]: Shape[Key] extends string ? string : SameShape<Shape[Key]> };
/** The texts of an area in any language. */
export type TextsOf<Of extends Area> = SameShape<TextsOfAreas[Of]>;
