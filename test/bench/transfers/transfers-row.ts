import { readTerms } from '@youhui/community';
import { firstViolation, Ledger, ledgerProofs } from '@youhui/ledger';
import { Database } from '@youhui/platform';
import { accepted, TestCommunity } from '../../support/test-community';
import type { BenchRun } from '../bench-run';
import { dice } from '../dice';
import { profileOf, profiling } from '../profile/profile';
import { against, inTurns, keepBusy } from '../side-by-side';
import { lockedTransfer, numbersFrom } from './locked-transfer';
import { postTransfer, type TransferOrder } from './transfer-kind';

const accounts = 1000;
const accountNo = (no: number) => `bench:${no}`;

type NextOrder = () => TransferOrder;

function uniformOrders(): NextOrder {
  const throwDie = dice(7);
  return () => {
    const from = throwDie(accounts);
    const to = (from + 1 + throwDie(accounts - 1)) % accounts;
    return { from: accountNo(from), to: accountNo(to), amount: 1 + throwDie(100) };
  };
}

/** Account 0 stands on one side of every transfer. */
function hotOrders(): NextOrder {
  const throwDie = dice(11);
  return () => {
    const other = accountNo(1 + throwDie(accounts - 1));
    const [from, to] = throwDie(2) === 0 ? [accountNo(0), other] : [other, accountNo(0)];
    return { from, to, amount: 1 + throwDie(100) };
  };
}

/** Transfers between accounts evenly, and around one account, each beside a transaction a request. */
export async function transfersRow(run: BenchRun): Promise<void> {
  const { services, undo, options } = run;
  const { callers, pool } = options;
  const database = new Database(services.appUrl, pool);
  const alarm = (message: string, details: object) => console.error('bench:', message, details);
  const ledger = new Ledger(database, readTerms, alarm);
  const ours = await TestCommunity.make(services.appUrl);
  const theirs = await TestCommunity.make(services.appUrl);
  for (const open of [database, ours, theirs]) undo.push(() => open.close());
  let no = 0;
  const nextId = () => `b-${(no += 1)}`;
  const openAccounts = (community: TestCommunity) =>
    Promise.all(
      Array.from({ length: accounts }, (_, from) =>
        postTransfer(ledger, community.as(), nextId(), {
          from: accountNo(from),
          to: accountNo((from + 1) % accounts),
          amount: 1,
        }),
      ),
    );
  await openAccounts(ours);
  await openAccounts(theirs);
  await services.asOwner(numbersFrom(accounts + 1));

  const contestant = (name: string, next: NextOrder, post: (order: TransferOrder) => Promise<object>) => ({
    name,
    run: (seconds: number) => keepBusy(callers, seconds, async () => accepted(await post(next()))),
  });
  const pen = (order: TransferOrder) => postTransfer(ledger, ours.as(), nextId(), order);
  const locked = (order: TransferOrder) => lockedTransfer(database, theirs.as(), nextId(), order);
  const our = contestant('the pen', uniformOrders(), pen);
  const [uniform, lockedUniform, hot, lockedHot] = await inTurns(
    [
      our,
      contestant('`for update`', uniformOrders(), locked),
      contestant('the pen', hotOrders(), pen),
      contestant('`for update`', hotOrders(), locked),
    ],
    options,
    () => services.asOwner('analyze'),
  );
  if (!uniform || !lockedUniform || !hot || !lockedHot) throw new Error('A figure is missing');
  run.lines.push(
    against('ledger transfers, uniform', uniform, lockedUniform, { atLeast: 6 }),
    against('ledger transfers, one hot account', hot, lockedHot, { atLeast: 25 }),
    against('our hot ÷ our uniform', hot, { ...uniform, name: 'the pen, uniform' }, { atLeast: 0.9 }),
  );
  if (options.profile) {
    const counted = await services.countAnew();
    const { done, times } = await profiling(() => our.run(options.seconds));
    run.profiles.push(profileOf('ledger transfers, uniform', done, times, await counted()));
  }
  await run.prove('transfers, the pen', ours);
  // The yardstick keeps no chain and numbers no batches: of its books the arithmetic of accounts is proved.
  const arithmetic = ledgerProofs.filter(({ name }) =>
    ['opposite entries', 'running balances', 'balances', 'assets sum to zero'].includes(name),
  );
  const violation = await database.snapshotOf(theirs.communityId, (tx) =>
    firstViolation(tx, theirs.communityId, arithmetic),
  );
  run.books.push({ of: 'transfers, `for update`', violation: violation?.message });
}
