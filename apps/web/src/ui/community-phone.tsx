import { useTranslation } from 'react-i18next';
import { useContactPhone } from '../session/session';

/** Refusals whose next step is to talk to the community. */
const leadThere: ReadonlySet<string> = new Set([
  'NOT_PERMITTED',
  'ACCOUNT_FROZEN',
  'MERCHANT_SUSPENDED',
  'CARD_BLOCKED',
  'CARD_REPLACED',
  'PIN_NOT_SET',
  'GIFT_OUTSIDE_HOUSEHOLD',
]);

/** The community's number to tap; nothing where none is told, or where this refusal does not lead there. */
export function CommunityPhone({ refusal }: { refusal?: string }) {
  const { t } = useTranslation();
  const phone = useContactPhone();
  if (phone === null || (refusal !== undefined && !leadThere.has(refusal))) return null;
  return (
    <p className="call">
      <a className="button" href={`tel:${phone.replace(/[ -]/g, '')}`} data-testid="call-community">
        {t('contact.call', { phone })}
      </a>
    </p>
  );
}
