import type { Screen } from '../screen';
import { accessScreens } from './access';
import { allianceScreens } from './alliance';
import { auditScreens } from './audit';
import { deskScreens } from './desk';
import { doorScreens } from './doors';
import { hoursScreens } from './hours';
import { integrationScreens } from './integrations';
import { ledgerScreens } from './ledger';
import { meScreens } from './me';
import { merchantScreens } from './merchant';
import { privacyScreens } from './privacy';
import { peopleScreens } from './people';
import { selfServiceScreens } from './self-service';
import { signScreens } from './sign';
import { tillDayScreens } from './till-day';
import { tillSaleScreens } from './till-sale';
import { tillShiftScreens } from './till-shift';

/** Every screen of the web app, in the order in which they are taken. */
export const screens: readonly Screen[] = [
  ...doorScreens,
  ...meScreens,
  ...privacyScreens,
  ...signScreens,
  ...tillShiftScreens,
  ...tillSaleScreens,
  ...tillDayScreens,
  ...deskScreens,
  ...hoursScreens,
  ...merchantScreens,
  ...allianceScreens,
  ...integrationScreens,
  ...ledgerScreens,
  ...auditScreens,
  ...accessScreens,
  ...peopleScreens,
  ...selfServiceScreens,
];
