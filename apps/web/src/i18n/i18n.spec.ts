import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as englishAccess from './en/access';
import * as englishAlliance from './en/alliance';
import * as englishAudit from './en/audit';
import * as englishDeskDevices from './en/desk-devices';
import * as englishEverywhere from './en/everywhere';
import * as englishFamily from './en/family';
import * as englishFirstRun from './en/first-run';
import * as englishHours from './en/hours';
import * as englishIntegrations from './en/integrations';
import * as englishLedger from './en/ledger';
import * as englishMe from './en/me';
import * as englishMerchant from './en/merchant';
import * as englishPrivacy from './en/privacy';
import * as englishPeople from './en/people';
import * as englishSelfService from './en/self-service';
import * as englishTill from './en/till';
import type { Area } from './texts';
import * as chineseAccess from './zh/access';
import * as chineseAlliance from './zh/alliance';
import * as chineseAudit from './zh/audit';
import * as chineseDeskDevices from './zh/desk-devices';
import * as chineseEverywhere from './zh/everywhere';
import * as chineseFamily from './zh/family';
import * as chineseFirstRun from './zh/first-run';
import * as chineseHours from './zh/hours';
import * as chineseIntegrations from './zh/integrations';
import * as chineseLedger from './zh/ledger';
import * as chineseMe from './zh/me';
import * as chineseMerchant from './zh/merchant';
import * as chinesePrivacy from './zh/privacy';
import * as chinesePeople from './zh/people';
import * as chineseSelfService from './zh/self-service';
import * as chineseTill from './zh/till';

interface Tree {
  [key: string]: string | Tree;
}

function leaves(tree: Tree, path = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value] as const] : [...leaves(value, `${path}${key}.`)],
    ),
  );
}

const texts: Record<Area, { zh: Tree; en: Tree }> = {
  everywhere: { zh: chineseEverywhere.everywhere, en: englishEverywhere.everywhere },
  me: { zh: chineseMe.me, en: englishMe.me },
  privacy: { zh: chinesePrivacy.privacy, en: englishPrivacy.privacy },
  till: { zh: chineseTill.till, en: englishTill.till },
  family: { zh: chineseFamily.family, en: englishFamily.family },
  hours: { zh: chineseHours.hours, en: englishHours.hours },
  integrations: { zh: chineseIntegrations.integrations, en: englishIntegrations.integrations },
  ledger: { zh: chineseLedger.ledger, en: englishLedger.ledger },
  merchant: { zh: chineseMerchant.merchant, en: englishMerchant.merchant },
  alliance: { zh: chineseAlliance.alliance, en: englishAlliance.alliance },
  audit: { zh: chineseAudit.audit, en: englishAudit.audit },
  people: { zh: chinesePeople.people, en: englishPeople.people },
  firstRun: { zh: chineseFirstRun.firstRun, en: englishFirstRun.firstRun },
  access: { zh: chineseAccess.access, en: englishAccess.access },
  deskDevices: { zh: chineseDeskDevices.deskDevices, en: englishDeskDevices.deskDevices },
  selfService: { zh: chineseSelfService.selfService, en: englishSelfService.selfService },
};
const areas = Object.keys(texts) as Area[];
const blanks = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

describe.each(areas)('The texts of %s', (area) => {
  const [chinese, english] = [leaves(texts[area].zh), leaves(texts[area].en)];

  it('have the same keys in Chinese and English', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  it('fill the same blanks in both', () => {
    for (const [key, text] of chinese) expect([key, blanks(english.get(key) ?? '')]).toEqual([key, blanks(text)]);
  });

  it('leave no text empty, and no Chinese in the English', () => {
    for (const [key, text] of [...chinese, ...english]) expect([key, text.trim()]).not.toEqual([key, '']);
    for (const [key, text] of english) expect([key, /\p{Script=Han}/u.test(text)]).toEqual([key, false]);
  });
});

it('no two areas have words of one name', () => {
  const names = areas.flatMap((area) => Object.keys(texts[area].zh));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

describe('What a page says is in the texts it opens', () => {
  /** The areas opened by those who show a folder, beside the one for everywhere. */
  const opened: Record<string, readonly Area[]> = {
    'features/me': ['me', 'family', 'privacy'],
    'features/privacy': ['privacy'],
    privacy: ['privacy'],
    'features/till/desk': ['till', 'family'],
    'features/till': ['till'],
    family: ['family'],
    'features/hours': ['hours'],
    'features/ledger': ['ledger'],
    'features/merchant': ['merchant'],
    'features/alliance': ['alliance'],
    'features/audit': ['audit', 'people'],
    'features/integrations': ['integrations'],
    'features/people': ['people'],
    'features/first-run': ['firstRun'],
    'features/access': ['access'],
    'features/desk-devices': ['deskDevices'],
    'features/self-service': ['selfService'],
    scanning: ['till'],
    sounds: ['till'],
  };
  const source = join(__dirname, '..');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.spec\.|^i18n|generated/.test(file),
  );

  it.each(files)('%s', (file) => {
    const folder = Object.keys(opened).find((one) => file.startsWith(`${one}/`));
    const readable = new Set(
      ['everywhere' as const, ...((folder && opened[folder]) || [])].flatMap((area) => Object.keys(texts[area].zh)),
    );
    const names = new Set(areas.flatMap((one) => Object.keys(texts[one].zh)));
    const said = [...readFileSync(join(source, file), 'utf8').matchAll(/['"`]([a-zA-Z]+)\.[a-zA-Z$]/g)]
      .map(([, name]) => name ?? '')
      .filter((name) => names.has(name));
    expect(said.filter((name) => !readable.has(name))).toEqual([]);
  });
});
