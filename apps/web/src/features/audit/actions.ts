import type { AllTexts } from '../../i18n/texts';

type Action = keyof AllTexts['action'];

/** The key of an action's name; undefined for one that is newer than this page. */
export const actionKey = (action: string, known: (key: string) => boolean): `action.${Action}` | undefined => {
  const key = `action.${action}` as `action.${Action}`;
  return known(key) ? key : undefined;
};
