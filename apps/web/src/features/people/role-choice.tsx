import { useTranslation } from 'react-i18next';
import { powerful, roleNames, useRoleName } from './role-names';

/** Which roles somebody is to hold; those of power are marked. An auditor is made when added, and stays one. */
export function RoleChoice({
  chosen,
  onChoose,
  withAuditor,
}: {
  chosen: readonly string[];
  onChoose: (roles: string[]) => void;
  withAuditor: boolean;
}) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  return (
    <fieldset className="choices role-choice">
      <legend>{t('people.roles')}</legend>
      <p className="field-hint">{t('people.rolesHint')}</p>
      {roleNames
        .filter((role) => withAuditor || role !== 'auditor')
        .map((role) => (
          <label key={role} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(role)}
              data-testid={`role-${role}`}
              onChange={({ target }) =>
                onChoose(target.checked ? [...chosen, role] : chosen.filter((one) => one !== role))
              }
            />
            {roleName(role)}
            {powerful.includes(role) && ' ②'}
          </label>
        ))}
    </fieldset>
  );
}
