import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { currentLanguage, type Language, rememberLanguage } from './language';
import type { AllTexts, Area, TextsOf } from './texts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: AllTexts };
  }
}

/** Each device reads its own language only, and of that the areas that it opens. */
const dictionaries: { [Of in Area]: Record<Language, () => Promise<TextsOf<Of>>> } = {
  everywhere: {
    zh: () => import('./zh/everywhere').then((words) => words.everywhere),
    en: () => import('./en/everywhere').then((words) => words.everywhere),
  },
  me: {
    zh: () => import('./zh/me').then((words) => words.me),
    en: () => import('./en/me').then((words) => words.me),
  },
  till: {
    zh: () => import('./zh/till').then((words) => words.till),
    en: () => import('./en/till').then((words) => words.till),
  },
  family: {
    zh: () => import('./zh/family').then((words) => words.family),
    en: () => import('./en/family').then((words) => words.family),
  },
  hours: {
    zh: () => import('./zh/hours').then((words) => words.hours),
    en: () => import('./en/hours').then((words) => words.hours),
  },
  ledger: {
    zh: () => import('./zh/ledger').then((words) => words.ledger),
    en: () => import('./en/ledger').then((words) => words.ledger),
  },
  merchant: {
    zh: () => import('./zh/merchant').then((words) => words.merchant),
    en: () => import('./en/merchant').then((words) => words.merchant),
  },
  alliance: {
    zh: () => import('./zh/alliance').then((words) => words.alliance),
    en: () => import('./en/alliance').then((words) => words.alliance),
  },
  audit: {
    zh: () => import('./zh/audit').then((words) => words.audit),
    en: () => import('./en/audit').then((words) => words.audit),
  },
  integrations: {
    zh: () => import('./zh/integrations').then((words) => words.integrations),
    en: () => import('./en/integrations').then((words) => words.integrations),
  },
  people: {
    zh: () => import('./zh/people').then((words) => words.people),
    en: () => import('./en/people').then((words) => words.people),
  },
  firstRun: {
    zh: () => import('./zh/first-run').then((words) => words.firstRun),
    en: () => import('./en/first-run').then((words) => words.firstRun),
  },
  access: {
    zh: () => import('./zh/access').then((words) => words.access),
    en: () => import('./en/access').then((words) => words.access),
  },
  deskDevices: {
    zh: () => import('./zh/desk-devices').then((words) => words.deskDevices),
    en: () => import('./en/desk-devices').then((words) => words.deskDevices),
  },
  selfService: {
    zh: () => import('./zh/self-service').then((words) => words.selfService),
    en: () => import('./en/self-service').then((words) => words.selfService),
  },
  privacy: {
    zh: () => import('./zh/privacy').then((words) => words.privacy),
    en: () => import('./en/privacy').then((words) => words.privacy),
  },
};

const opened = new Set<Area>();

/** To be awaited before anything is drawn. */
export async function openLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: currentLanguage(),
    fallbackLng: false, // both dictionaries are complete
    resources: {},
    interpolation: { escapeValue: false }, // React escapes
  });
  opened.add('everywhere');
  await showLanguage(currentLanguage());
}

/** A page with the words of its areas: all are fetched at once, and it is drawn when all are there. */
export async function withTexts<Page>(areas: Area | readonly Area[], page: Promise<Page>): Promise<Page> {
  const wanted = [areas].flat();
  for (const area of wanted) opened.add(area);
  await Promise.all(wanted.map((area) => addTexts(area, currentLanguage())));
  return page;
}

export function chooseLanguage(language: Language): void {
  rememberLanguage(language);
  void showLanguage(language);
}

async function showLanguage(language: Language): Promise<void> {
  await Promise.all([...opened].map((area) => addTexts(area, language)));
  await i18next.changeLanguage(language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = i18next.t('app.title');
}

async function addTexts(area: Area, language: Language): Promise<void> {
  i18next.addResourceBundle(language, 'translation', await dictionaries[area][language](), true);
}
