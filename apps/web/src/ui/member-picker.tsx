import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FindMembersDocument } from '../graphql/generated';
import { useRead } from '../reads/use-read';
import { useSettled } from './use-settled';

export interface PickedMember {
  memberNo: string;
  maskedName: string;
}

/** Finds one member by number or name, showing masked names only. Enter takes an exact number or the only result. */
export function MemberPicker({
  picked,
  onPick,
  disabled = false,
}: {
  picked: PickedMember | null;
  onPick: (member: PickedMember | null) => void;
  disabled?: boolean;
}) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [changing, setChanging] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const enterPressed = useRef(false);
  const search = useSettled(typed.trim());
  const read = useRead(FindMembersDocument, search !== '' && !picked ? { search } : null);
  const found = read.data?.members.members;
  const current = search === typed.trim() && !read.fetching;

  const pick = (member: PickedMember) => {
    setTyped('');
    setChanging(true);
    onPick(member);
  };
  const takeEntered = () => {
    enterPressed.current = false;
    const exact = found?.find(({ memberNo }) => memberNo.toUpperCase() === search.toUpperCase());
    const only = exact ?? (found?.length === 1 ? found[0] : undefined);
    if (only) pick(only);
  };
  useEffect(() => {
    if (enterPressed.current && current && found) takeEntered(); // a scanner types faster than we search
  });
  useEffect(() => {
    if (!picked && changing) input.current?.focus();
  }, [picked, changing]);

  if (picked) {
    return (
      <div className="field">
        <span className="label" id={id}>
          {t('member.label')}
        </span>
        <div className="picked" role="group" aria-labelledby={id} data-testid="picked-member">
          <span className="picked-name">
            {picked.maskedName} <span className="muted">{picked.memberNo}</span>
          </span>
          <button type="button" className="button" disabled={disabled} onClick={() => onPick(null)}>
            {t('member.change')}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div className="field">
      <label htmlFor={id}>{t('member.label')}</label>
      <input
        ref={input}
        id={id}
        type="search"
        autoComplete="off"
        value={typed}
        placeholder={t('member.hint')}
        aria-describedby={`${id}-found`}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          enterPressed.current = true;
          if (current && found) takeEntered();
        }}
      />
      <div id={`${id}-found`} aria-live="polite">
        {search !== '' && read.fetching && <p className="field-hint">{t('member.searching')}</p>}
        {search !== '' && !read.fetching && read.problem && (
          <p className="field-problem">
            ✕ {t('member.failed')}{' '}
            <button type="button" className="button" onClick={read.refresh}>
              {t('ui.retry')}
            </button>
          </p>
        )}
        {search !== '' && current && found?.length === 0 && (
          <p className="field-problem">✕ {t('member.noneFound', { search })}</p>
        )}
        {search !== '' && found && found.length > 0 && (
          <ul className="results" aria-label={t('member.results')}>
            {found.map((member) => (
              <li key={member.memberNo}>
                <button type="button" onClick={() => pick(member)} data-testid={`member-${member.memberNo}`}>
                  <span>
                    {member.maskedName}
                    {member.frozen && <strong> · {t('member.frozen')}</strong>}
                  </span>
                  <span className="muted">{member.memberNo}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
