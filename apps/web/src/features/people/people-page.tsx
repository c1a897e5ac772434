import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RoleRequestsDocument } from '../../graphql/generated';
import { useRead } from '../../reads/use-read';
import { AddPerson } from './add-person';
import { PeopleList } from './people-list';
import { RoleRequests } from './role-requests';
import './people.css';

/** Who signs in here, as what, and what waits for a second administrator. */
export default function PeoplePage() {
  const { t } = useTranslation();
  const requests = useRead(RoleRequestsDocument, {});
  const [changes, setChanges] = useState(0);
  const { refresh } = requests;
  const changed = useCallback(() => {
    setChanges((count) => count + 1);
    refresh();
  }, [refresh]);
  return (
    <>
      <h1>{t('people.heading')}</h1>
      <div className="people">
        <RoleRequests read={requests} onDecided={changed} />
        <AddPerson onAdded={changed} />
        <PeopleList changes={changes} onChanged={changed} />
      </div>
    </>
  );
}
