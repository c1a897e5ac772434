import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en';
import { currentLanguage, type Language, rememberLanguage } from './language';
import { zh } from './zh';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zh };
  }
}

void i18next.use(initReactI18next).init({
  lng: currentLanguage(),
  fallbackLng: 'zh',
  resources: { zh: { translation: zh }, en: { translation: en } },
  interpolation: { escapeValue: false }, // React escapes
});
showLanguage(currentLanguage());

export function chooseLanguage(language: Language): void {
  rememberLanguage(language);
  void i18next.changeLanguage(language);
  showLanguage(language);
}

function showLanguage(language: Language): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = i18next.t('app.title');
}
