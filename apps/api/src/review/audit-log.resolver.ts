import { Args, Field, GraphQLISODateTime, InputType, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { seesNames } from '@youhui/identity';
import { type LocalDate, type RefusalCode, refusalWordings, type RequestContext } from '@youhui/kernel';
import { type AuditPlace, AuditQueries, type AuditView } from '@youhui/review';
import { badInput, checkedFirst, instantOf, pageOf, textAfter } from '../graphql/paging';
import { LocalDateScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';
import type { Locale } from '../request/locale';

@ObjectType({ description: 'One thing that somebody asked for, as far as it may be written down: no secrets.' })
export class AuditDetail {
  @Field(() => String, { description: 'As the mutation’s input calls it; parts of parts with dots.' })
  name: string;

  @Field(() => String)
  value: string;
}

@ObjectType({ description: 'What was so before somebody did something, and what was so afterwards.' })
export class AuditChange {
  @Field(() => String, { description: 'What it is said of, such as member.frozen or terminal.name.' })
  place: string;

  @Field(() => String, { description: 'The number or name of the member, shop, till, person or key.' })
  subject: string;

  @Field(() => String, {
    nullable: true,
    description: 'Null where there was nothing; ••• for secrets and names, of which only the change is noted.',
  })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'Null where there is nothing any more; ••• likewise.' })
  after: string | null;

  @Field(() => Boolean, { description: 'False where it cannot be read: the member’s data were deleted.' })
  readable: boolean;
}

@ObjectType({ description: 'One thing that somebody did or tried. Entries are never changed.' })
export class AuditLogEntry {
  @Field(() => String)
  entryId: string;

  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field(() => String, { description: 'person:lin, key:K01 or installer.' })
  actor: string;

  @Field(() => String, { description: 'The mutation; of what was not permitted also a query.' })
  action: string;

  @Field(() => String, { description: 'done, the code of the refusal, or failed.' })
  outcome: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was refused, for people, in the language of the Accept-Language header.',
  })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'Whom it was about.' })
  memberNo: string | null;

  @Field(() => Boolean, { description: 'Somebody else did it for the member: at the desk, or as their family helper.' })
  onBehalf: boolean;

  @Field(() => String, { nullable: true })
  merchantNo: string | null;

  @Field(() => String, { nullable: true, description: 'The till it was done at.' })
  terminalNo: string | null;

  @Field(() => String, { description: 'As the answer’s x-request-id said.' })
  requestId: string;

  @Field(() => String, { description: 'The network it came from; not the whole address where it is one of many.' })
  network: string;

  @Field(() => [AuditDetail], {
    nullable: true,
    description:
      'What was asked, 100 parts at most; null where it cannot be read: the member’s data were deleted, or it is withheld.',
  })
  details: AuditDetail[] | null;

  @Field(() => [AuditChange], {
    description:
      'What it changed of people, shops and their means, in order. Points and hours are not here: the books have them.',
  })
  changes: AuditChange[];

  @Field(() => Boolean, {
    description: 'Details and changes are about a member, and whoever looks knows members by number only.',
  })
  withheld: boolean;
}

@ObjectType()
export class AuditLogPage {
  @Field(() => [AuditLogEntry])
  entries: AuditLogEntry[];

  @Field(() => String, { nullable: true, description: 'Give it as `after` for the next page.' })
  nextCursor: string | null;
}

@InputType({ description: 'Everything given must hold.' })
export class AuditLogFilter {
  @Field(() => String, { nullable: true })
  actor?: string | null;

  @Field(() => String, { nullable: true })
  memberNo?: string | null;

  @Field(() => String, { nullable: true, description: 'The mutation’s name.' })
  action?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only what was refused, not permitted, or failed.' })
  refusedOnly: boolean;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day by the community’s clock.' })
  fromDay?: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day by the community’s clock.' })
  toDay?: LocalDate | null;
}

const firstOfAll = '2000-01-01' as LocalDate;
const lastOfAll = '9999-12-30' as LocalDate;

@Resolver()
export class AuditLogResolver {
  constructor(private readonly queries: AuditQueries) {}

  @Requires('audit:read')
  @Query(() => AuditLogPage, {
    description:
      'Who did what, for whom, from where, and what came of it, newest first. Every mutation is in it once its outcome is known, refused ones too, and what was not permitted. Commands of the books follow within a moment.',
  })
  async auditLog(
    @Ctx() ctx: RequestContext,
    @Call() { locale }: ApiRequest,
    @Args('filter', { type: () => AuditLogFilter, nullable: true }) filter: AuditLogFilter | null,
    @Args('first', { type: () => Int, defaultValue: 20, description: '1–100.' }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<AuditLogPage> {
    const limit = checkedFirst(first) + 1;
    const wanted = {
      actor: filter?.actor ?? undefined,
      memberNo: filter?.memberNo ?? undefined,
      action: filter?.action ?? undefined,
      refusedOnly: filter?.refusedOnly ?? false,
      fromDay: filter?.fromDay ?? firstOfAll,
      toDay: filter?.toDay ?? lastOfAll,
    };
    const found = await this.queries.page(
      ctx.communityId,
      wanted,
      placeBefore(after),
      limit,
      seesNames(ctx.actor) ? 'everybody' : 'nobody_by_name',
    );
    const { rows, nextCursor } = pageOf(found, first, (row) => `${row.at.getTime()}.${row.entryId}`);
    return { entries: rows.map((row) => shown(row, locale)), nextCursor };
  }
}

const noEntry = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

function placeBefore(after: string | null): AuditPlace {
  const text = textAfter(after);
  if (text === '') return { at: instantOf(Number.MAX_SAFE_INTEGER), entryId: noEntry };
  const [, milliseconds, entryId = ''] = /^(\d{1,15})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text) ?? [];
  if (milliseconds === undefined) throw badInput('after must be a nextCursor given before');
  return { at: instantOf(Number(milliseconds)), entryId };
}

const isRefusalCode = (outcome: string): outcome is RefusalCode => Object.hasOwn(refusalWordings, outcome);

const mostDetails = 100;

const shown = ({ asked, changes, ...entry }: AuditView, locale: Locale): AuditLogEntry => ({
  ...entry,
  reason: isRefusalCode(entry.outcome) ? refusalWordings[entry.outcome][locale] : null,
  changes: [...changes],
  details: asked && detailsOf(asked, '').slice(0, mostDetails),
});

const detailsOf = (value: unknown, name: string): AuditDetail[] => {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [{ name, value: typeof value === 'string' ? value : JSON.stringify(value) }];
  return Object.entries(value).flatMap(([key, inner]) => detailsOf(inner, name === '' ? key : `${name}.${key}`));
};
