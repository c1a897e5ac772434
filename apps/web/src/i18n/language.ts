export type Language = 'zh' | 'en';

const kept = 'youhui.language';
let language: Language = read();

/** The language chosen on this device; Chinese until someone chooses. */
export function currentLanguage(): Language {
  return language;
}

export function rememberLanguage(chosen: Language): void {
  language = chosen;
  localStorage.setItem(kept, chosen);
}

function read(): Language {
  return typeof localStorage !== 'undefined' && localStorage.getItem(kept) === 'en' ? 'en' : 'zh';
}
