import { CompleteCheckout } from '@youhui/checkout';
import { readTerms } from '@youhui/community';
import { Ledger } from '@youhui/ledger';
import { Database } from '@youhui/platform';
import { accepted, nextId, type TestCommunity } from '../../support/test-community';
import type { BenchRun } from '../bench-run';
import { profileOf, profiling } from '../profile/profile';
import { against, inTurns, keepBusy } from '../side-by-side';
import { communityOfShoppers, randomSales } from './sales';
import { TypeormCheckout } from './typeorm-checkout';
import { typeormSource } from './typeorm-source';

const size = { merchants: 20, members: 1000 };

/** The whole sale at the use case, in one community, beside the same sale written with TypeORM. */
export async function checkoutRow(run: BenchRun): Promise<void> {
  const { services, undo, options } = run;
  const { callers, pool } = options;
  const ours = await communityOfShoppers(services.appUrl, size);
  const theirs = await communityOfShoppers(services.appUrl, size);
  const database = new Database(services.appUrl, pool);
  const source = await typeormSource(services.appUrl, theirs.communityId, pool);
  for (const close of [() => ours.close(), () => theirs.close(), () => database.close(), () => source.destroy()])
    undo.push(close);

  const alarm = (message: string, details: object) => console.error('bench:', message, details);
  const tills = {
    ours: new CompleteCheckout(new Ledger(database, readTerms, alarm)),
    theirs: new TypeormCheckout(source),
  };
  const contestant = (name: string, till: Pick<CompleteCheckout, 'execute'>, community: TestCommunity) => {
    const nextSale = randomSales(size, 5);
    const sell = async () => accepted(await till.execute(community.as(), nextId(), nextSale()));
    return { name, run: (seconds: number) => keepBusy(callers, seconds, sell) };
  };
  const our = contestant('`CompleteCheckout`', tills.ours, ours);
  const [checkouts, typeorm] = await inTurns(
    [our, contestant('TypeORM, a transaction a request', tills.theirs, theirs)],
    options,
    () => services.asOwner('analyze'),
  );
  if (!checkouts || !typeorm) throw new Error('A figure is missing');
  run.lines.push(against('checkout at the use case', checkouts, typeorm, { atLeast: 10 }));
  if (options.profile) {
    const counted = await services.countAnew();
    const { done, times } = await profiling(() => our.run(options.seconds));
    run.profiles.push(profileOf('checkout at the use case', done, times, await counted()));
  }
  await run.prove('checkout, ours', ours);
  await run.prove('checkout, TypeORM', theirs);
}
