import { FaultList, type MalformedMonth, type MonthFileName, type Wording } from './malformed';
import type { Month } from './month';
import { readCommunity } from './read-community';
import { readEvents } from './read-events';
import { readMembers } from './read-members';
import { readMerchants } from './read-merchants';

/** What the four files hold, or why one could not be read. */
export type MonthFiles = Readonly<Record<MonthFileName, Buffer | { readonly unreadable: Wording }>>;

/**
 * Reads a month from the bytes of its files. All four are checked, whatever is wrong with the others; only what a file
 * says about another that could not be read at all goes unchecked.
 */
export function readMonth(files: MonthFiles): Month | MalformedMonth {
  const faults = new FaultList();
  const reading = <Result>(file: MonthFileName, read: (bytes: Buffer) => Result): Result | undefined => {
    const bytes = files[file];
    if (bytes instanceof Uint8Array) return read(bytes);
    faults.reporterFor(file)(undefined, bytes.unreadable);
    return undefined;
  };

  const community = reading('community.json', (bytes) => readCommunity(bytes, faults.reporterFor('community.json')));
  const merchants = reading('merchants.csv', (bytes) => readMerchants(bytes, faults.reporterFor('merchants.csv')));
  const members = reading('members.csv', (bytes) => readMembers(bytes, faults.reporterFor('members.csv')));
  const known = { tariffs: community?.tariffs, merchants: merchants?.numbers, members: members?.numbers };
  const events = reading('events.jsonl', (bytes) => readEvents(bytes, known, faults.reporterFor('events.jsonl')));

  return (
    faults.asMalformed() ??
    ({ community: community?.community, merchants: merchants?.merchants, members: members?.members, events } as Month)
  );
}
