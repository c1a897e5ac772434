import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { currentLanguage, type Language, rememberLanguage } from './language';
import type { AllTexts, zh } from './zh';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zh };
  }
}

/** Each device reads its own language only. */
const dictionaries: Record<Language, () => Promise<AllTexts>> = {
  zh: () => import('./zh').then((words) => words.zh),
  en: () => import('./en').then((words) => words.en),
};

/** To be awaited before anything is drawn. */
export async function openLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: currentLanguage(),
    fallbackLng: false, // both dictionaries are complete
    resources: {},
    interpolation: { escapeValue: false }, // React escapes
  });
  await showLanguage(currentLanguage());
}

export function chooseLanguage(language: Language): void {
  rememberLanguage(language);
  void showLanguage(language);
}

async function showLanguage(language: Language): Promise<void> {
  i18next.addResourceBundle(language, 'translation', await dictionaries[language]());
  await i18next.changeLanguage(language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = i18next.t('app.title');
}
