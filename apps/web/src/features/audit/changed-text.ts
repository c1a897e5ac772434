import { useTranslation } from 'react-i18next';
import { localTimeText } from '../../amounts/local-time';
import { useViewer } from '../../session/session';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;
const ofRoles: readonly string[] = ['identity_person.roles', 'identity_session.acting_as'];

/** What people call what changed, and how they read what it was and is. */
export function useChangedText() {
  const { t, i18n } = useTranslation();
  const { timezone } = useViewer().community;
  const known = (key: string, otherwise: string): string => (i18n.exists(key) ? t(key as never) : otherwise);
  return {
    placeName: (place: string) => known(`changed.${place}`, place),
    /** `commands.3.registerMember.memberNo` is told by its last part, with its place in the list. */
    askedName: (name: string) => {
      const parts = name.split('.');
      const last = parts.findLast((part) => !/^\d+$/.test(part)) ?? name;
      const place = parts.find((part) => /^\d+$/.test(part));
      return `${known(`askedFor.${last}`, last)}${place === undefined ? '' : ` ${Number(place) + 1}`}`;
    },
    valueText: (place: string, value: string | null) => {
      if (value === null || value === '') return t('audit.nothing');
      if (value === '•••') return t('audit.hidden');
      if (value === 'true' || value === 'false') return t(value === 'true' ? 'audit.yes' : 'audit.no');
      if (instant.test(value)) return localTimeText(value, timezone);
      return ofRoles.includes(place)
        ? value
            .split(', ')
            .map((role) => known(`role.${role}`, role))
            .join(' · ')
        : value;
    },
  };
}
