import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../commands/use-change';
import { SetCommunityContactDocument, type SetCommunityContactMutation } from '../../graphql/generated';
import { useSession, useViewer } from '../../session/session';
import { ChangeOutcome } from '../../ui/change-outcome';
import { Field } from '../../ui/field';

const answerOf = (data: SetCommunityContactMutation) => data.setCommunityContact;
const couldBeCalled = (text: string) => text === '' || /^\+?[0-9](?:[ -]?[0-9]){4,24}$/.test(text);

/** The number that receipts print for complaints; said by the administrator. */
export function CommunityContact() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { signedIn } = useSession();
  const { contactPhone } = viewer.community;
  const [typed, setTyped] = useState(contactPhone ?? '');
  const [pressed, setPressed] = useState(false);
  const change = useChange(SetCommunityContactDocument, answerOf);
  const { state } = change;
  const phone = typed.trim();
  const saved = state.phase === 'done' ? state.answer.contactPhone : undefined;
  useEffect(() => {
    if (saved !== undefined && saved !== contactPhone)
      signedIn({ ...viewer, community: { ...viewer.community, contactPhone: saved } });
  }, [saved]); // once it is saved, whatever is typed since
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (couldBeCalled(phone) && !change.busy) change.send({ phone: phone || null });
  };
  return (
    <section className="card" aria-labelledby="community-contact">
      <h2 id="community-contact">{t('contact.heading')}</h2>
      <p className="muted">{t('contact.lead')}</p>
      <form onSubmit={submit} noValidate className="line-form">
        <Field
          label={t('contact.field')}
          hint={t('contact.hint')}
          problem={pressed && !couldBeCalled(phone) ? t('contact.invalid') : null}
        >
          {(control) => (
            <input
              {...control}
              type="tel"
              maxLength={25}
              autoComplete="off"
              value={typed}
              data-testid="contact-phone"
              onChange={(event) => {
                setTyped(event.target.value);
                setPressed(false);
              }}
            />
          )}
        </Field>
        <button type="submit" className="button button-main" disabled={change.busy} data-testid="save-contact">
          {t('contact.submit')}
        </button>
      </form>
      <ChangeOutcome state={state} done={t('contact.done')} testId="contact-saved" />
    </section>
  );
}
