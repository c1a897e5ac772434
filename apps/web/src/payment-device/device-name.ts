/** What a browser says of itself that helps its owner know it again in a list. */
export interface BrowserTraits {
  readonly userAgent: string;
  readonly touchPoints: number;
}

/** A readable name such as `iPhone · Safari`: the names of things, so the same in every language. */
export function deviceName({ userAgent, touchPoints }: BrowserTraits): string {
  const first = (names: readonly (readonly [RegExp, string])[]) =>
    names.find(([pattern]) => pattern.test(userAgent))?.[1];
  // An iPad calls itself a Macintosh, but no Macintosh has a touch screen.
  const pad = /Macintosh/.test(userAgent) && touchPoints > 1;
  const device = pad ? 'iPad' : first(devices);
  const browser = first(browsers);
  return [device, browser].filter(Boolean).join(' · ') || 'Web';
}

const devices = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/HarmonyOS|OpenHarmony/, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Macintosh/, 'Mac'],
  [/Linux/, 'Linux'],
] as const;

const browsers = [
  [/MicroMessenger/, 'WeChat'],
  [/MiuiBrowser/, 'MIUI'],
  [/HuaweiBrowser/, 'Huawei'],
  [/QQBrowser/, 'QQ'],
  [/UCBrowser/, 'UC'],
  [/Edg\w*\//, 'Edge'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
] as const;
