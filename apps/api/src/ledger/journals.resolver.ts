import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import { CommunityQueries } from '@youhui/community';
import type { RequestContext } from '@youhui/kernel';
import { account, JournalQueries, LedgerQueries } from '@youhui/ledger';
import { badInput, checkedFirst, instantOf, numberBefore, numbersBefore, pageOf } from '../graphql/paging';
import { CommandIdScalar, LocalDateScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { JournalPage } from './journal.types';

const oneOnly = 'At most one of kind, actor, account, memberNo, merchantNo and commandId.';

@ArgsType()
class JournalArgs {
  @Field(() => String, { nullable: true, description: `What was done, as Journal.kind has it. ${oneOnly}` })
  kind?: string | null;

  @Field(() => String, { nullable: true, description: 'Who did it, as Journal.actor has it.' })
  actor?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'An account that points or money came from or went to, as Leg.from and Leg.to have it.',
  })
  account?: string | null;

  @Field(() => String, { nullable: true, description: 'The member whose wallet was touched.' })
  memberNo?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The shop, or FUND, whose own points or whose clearing was touched.',
  })
  merchantNo?: string | null;

  @Field(() => CommandIdScalar, { nullable: true, description: 'The journal of one command: one line, or none.' })
  commandId?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The first business day wanted. Days go alone, or with kind or actor.',
  })
  fromDay?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last business day wanted, itself included.' })
  toDay?: string | null;

  @Field(() => Int, { defaultValue: 20, description: '1–100.' })
  first: number;

  @Field(() => String, {
    nullable: true,
    description: 'The nextCursor of the page before, with the same filter.',
  })
  after?: string | null;
}

@Resolver()
export class JournalsResolver {
  constructor(
    private readonly ledger: LedgerQueries,
    private readonly journalsBy: JournalQueries,
    private readonly communities: CommunityQueries,
  ) {}

  @Requires('ledger:read')
  @Query(() => JournalPage, {
    description:
      'The books, newest first: by number, or, where a kind, an actor or days are given, by business time. Give at most one of kind, actor, account, memberNo, merchantNo and commandId, and days only alone or with kind or actor; anything else is BAD_USER_INPUT.',
  })
  async journals(@Ctx() { communityId }: RequestContext, @Args() args: JournalArgs): Promise<JournalPage> {
    const { kind, actor, commandId, first, after, fromDay, toDay } = args;
    const days = (fromDay ?? toDay ?? undefined) !== undefined;
    const accounts = accountsOf(args);
    const chosen = [kind, actor, args.account, args.memberNo, args.merchantNo, commandId].filter(
      (value) => value !== null && value !== undefined,
    );
    if (chosen.length > 1) throw badInput(oneOnly);
    if (days && (accounts || typeof commandId === 'string'))
      throw badInput('fromDay and toDay go alone, or with kind or actor.');
    const limit = checkedFirst(first) + 1;

    if (typeof commandId === 'string')
      return { journals: await this.journalsBy.ofCommand(communityId, commandId), nextCursor: null };
    if (accounts) {
      const before = numbersBefore(after, accounts.length);
      const found = await this.journalsBy.touching(communityId, accounts, before, limit);
      const { rows, nextCursor } = pageOf(found, first, () => lowest(before, found.slice(0, first)).join('.'));
      return { journals: rows, nextCursor };
    }
    if (!days && chosen.length === 0) {
      const found = await this.ledger.journalPage(communityId, numberBefore(after), limit);
      const { rows, nextCursor } = pageOf(found, first, ({ sequence }) => sequence);
      return { journals: rows, nextCursor };
    }
    const span = await this.communities.spanOf(communityId, fromDay ?? '1900-01-01', toDay ?? '9998-12-31');
    const [at = 0, sequence = 0] = numbersBefore(after, 2);
    const before = at < span.until.getTime() ? { at: instantOf(at), sequence } : { at: span.until, sequence: 0 };
    const by = typeof kind === 'string' ? 'kind' : typeof actor === 'string' ? 'actor' : undefined;
    const filter = { by, value: kind ?? actor ?? undefined, from: span.from } as const;
    const found = await this.journalsBy.byTime(communityId, filter, before, limit);
    const { rows, nextCursor } = pageOf(found, first, (row) => `${row.occurredAt.getTime()}.${row.sequence}`);
    return { journals: rows, nextCursor };
  }
}

function accountsOf({ account: name, memberNo, merchantNo }: JournalArgs): string[] | undefined {
  if (typeof name === 'string') return [name];
  if (typeof memberNo === 'string') return [account.wallet(memberNo)];
  if (typeof merchantNo === 'string') return [account.issuer(merchantNo), account.clearing(merchantNo)];
  return undefined;
}

/** Where the next page begins in each account: before all that was shown of it. */
const lowest = (before: readonly number[], shown: readonly { versions: readonly (number | null)[] }[]): number[] =>
  before.map((start, place) =>
    Math.min(start, ...shown.map(({ versions }) => versions[place] ?? Number.MAX_SAFE_INTEGER)),
  );
