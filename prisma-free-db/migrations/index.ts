import { FirstBooks1763856000000 } from './1763856000000-first-books';
import { Months1763942400000 } from './1763942400000-months';
import { Lists1764028800000 } from './1764028800000-lists';
import { Sandboxes1764115200000 } from './1764115200000-sandboxes';
import { Till1764201600000 } from './1764201600000-till';
import { Admission1764288000000 } from './1764288000000-admission';
import { Statements1764374400000 } from './1764374400000-statements';
import { FamilyHelpers1764460800000 } from './1764460800000-family-helpers';
import { CommunityContacts1764547200000 } from './1764547200000-community-contacts';
import { SecondFactor1764633600000 } from './1764633600000-second-factor';
import { People1764720000000 } from './1764720000000-people';
import { Privacy1764806400000 } from './1764806400000-privacy';
import { ApiKeys1764892800000 } from './1764892800000-api-keys';
import { AuditLog1764979200000 } from './1764979200000-audit-log';
import { DeskDevices1765065600000 } from './1765065600000-desk-devices';
import { AuditChanges1765152000000 } from './1765152000000-audit-changes';
import { DeskSessions1765238400000 } from './1765238400000-desk-sessions';

/** Every migration in the order of its making. */
export const migrations = [
  FirstBooks1763856000000,
  Months1763942400000,
  Lists1764028800000,
  Sandboxes1764115200000,
  Till1764201600000,
  Admission1764288000000,
  Statements1764374400000,
  FamilyHelpers1764460800000,
  CommunityContacts1764547200000,
  SecondFactor1764633600000,
  People1764720000000,
  Privacy1764806400000,
  ApiKeys1764892800000,
  AuditLog1764979200000,
  DeskDevices1765065600000,
  AuditChanges1765152000000,
  DeskSessions1765238400000,
];
