import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import {
  type DynamicModule,
  Inject,
  Module,
  type OnApplicationShutdown,
  type Provider,
  type Type,
} from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, HttpAdapterHost } from '@nestjs/core';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  AllianceQueries,
  ApplyForAdmission,
  GiveExitNotice,
  RegisterMerchant,
  ResumeMerchant,
  SuspendMerchant,
  TakeAdmissionStep,
  WithdrawExitNotice,
} from '@youhui/alliance';
import { CheckoutQueries, CustomerQueries, CompleteCheckout, QuoteCheckout, RefundCheckout } from '@youhui/checkout';
import { ClearingQueries, RequestCut, StatementQueries } from '@youhui/clearing';
import {
  CommunityQueries,
  FreezeMember,
  readTerms,
  RegisterHousehold,
  RegisterMember,
  UnfreezeMember,
  SetCommunityContact,
} from '@youhui/community';
import { AllocatePoints, FundQueries, RecordFundExpense, RecordFundIncome } from '@youhui/fund';
import { systemClock } from '@youhui/kernel';
import { JournalQueries, Ledger, LedgerQueries, LotQueries } from '@youhui/ledger';
import { Database, Tries } from '@youhui/platform';
import { CreateSandbox } from '@youhui/sandbox';
import {
  ApproveService,
  GrantTariff,
  RecordService,
  RejectService,
  SignService,
  VolunteeringQueries,
} from '@youhui/volunteering';
import { BringInBalance, DonatePoints, ExpirePoints, GiftPoints } from '@youhui/wallet';
import type { Request, Response } from 'express';
import { Redis } from 'ioredis';
import { AuditLog } from '@youhui/review';
import type { Logger } from 'pino';
import { tillProviders } from './alliance/till.providers';
import { type ApiConfig, apiConfig } from './api-config';
import { checkoutProviders } from './checkout/checkout.providers';
import { CommunityScreens } from './community/community-screens';
import { boundCost } from './graphql/cost';
import { onlyKnownOperations, operationsByHash } from './graphql/only-known';
import { statusOverHttp } from './graphql/over-http';
import { DevelopmentMessagesController } from './identity/development-messages.controller';
import { identityProviders, identityTerms } from './identity/identity.providers';
import { IssuerNames } from './ledger/issuer-names';
import { privacyProviders } from './privacy/privacy.providers';
import { AccessGuard } from './request/access';
import { AnswerFailures } from './request/answer-failures';
import { apologise } from './request/apologise';
import { CutOffSlow } from './request/cut-off-slow';
import { NoteActions } from './review/note-actions';
import { reviewProviders } from './review/review.providers';
import { generousRates, RateLimits } from './request/rate-limits';
import { ShowRefusals } from './request/show-refusals';
import { refuseUnstorableText } from './request/storable-text';
import { mostUnderWay, UnderWay } from './request/under-way';
import { whoAsks } from './request/who-asks';
import { resolvers } from './resolvers';
import { SiteController } from './site.controller';
import { SubscriptionSocket } from './subscriptions/subscription-socket';
import { WatchChanges } from './subscriptions/watch-changes';
import { whoConnectsTo } from './subscriptions/who-connects';

/** A use case or a reader made from the one thing it stands on. */
const on = <Ground>(ground: Type<Ground>, ...made: readonly Type<unknown>[]): Provider[] =>
  made.map((type) => ({ provide: type, useFactory: (given: Ground) => new type(given), inject: [ground] }));

/** Where everything is put together: one database, one ledger, and the use cases that stand on them. */
@Module({})
export class AppModule implements OnApplicationShutdown {
  constructor(
    private readonly database: Database,
    @Inject(Redis) private readonly redis: Redis,
    private readonly auditLog: AuditLog,
  ) {}

  static with(config: ApiConfig, log: Logger): DynamicModule {
    const identity = identityTerms(config);
    const database = new Database(config.databaseUrl, config.maxConnections);
    const redis = redisAt(config.redisUrl, log);
    const tries = new Tries(redis, (error) => log.warn({ err: error }, 'Tries are counted by each process alone'));
    const ledger = new Ledger(database, readTerms, (message, details) =>
      log.error({ ...details, err: details.error, error: undefined }, message),
    );
    return {
      module: AppModule,
      imports: [GraphQLModule.forRoot<ApolloDriverConfig>(graphqlOptions(config, database, redis, log))],
      controllers: [
        SiteController,
        ...(config.developmentMessages && !config.sms ? [DevelopmentMessagesController] : []),
      ],
      providers: [
        {
          provide: APP_FILTER,
          useFactory: (host: HttpAdapterHost) => new AnswerFailures(host, log),
          inject: [HttpAdapterHost],
        },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: CutOffSlow },
        { provide: APP_INTERCEPTOR, useClass: ShowRefusals },
        { provide: APP_INTERCEPTOR, useClass: NoteActions },
        { provide: apiConfig, useValue: config },
        { provide: Database, useValue: database },
        { provide: Redis, useValue: redis },
        { provide: Ledger, useValue: ledger },
        ...identityProviders(identity, { database, redis, tries, log }),
        ...privacyProviders(database, ledger, identity.seal),
        { provide: Tries, useValue: tries },
        ...reviewProviders(database, tries, log, identity.seal),
        ...tillProviders,
        ...on(Ledger, RegisterHousehold, RegisterMember, FreezeMember, UnfreezeMember),
        ...on(Ledger, RegisterMerchant, SuspendMerchant, ResumeMerchant),
        ...on(Ledger, ApplyForAdmission, TakeAdmissionStep, GiveExitNotice, WithdrawExitNotice),
        ...on(Ledger, RecordService, SignService, ApproveService, RejectService, GrantTariff),
        ...on(Ledger, RecordFundIncome, RecordFundExpense, AllocatePoints),
        ...on(Ledger, QuoteCheckout, CompleteCheckout, RefundCheckout, RequestCut),
        ...on(Ledger, BringInBalance, GiftPoints, DonatePoints, ExpirePoints),
        ...on(Database, CommunityQueries, SetCommunityContact, AllianceQueries, VolunteeringQueries, FundQueries),
        ...on(Database, CheckoutQueries, LedgerQueries, JournalQueries, LotQueries, ClearingQueries),
        ...on(Database, StatementQueries, CustomerQueries),
        ...checkoutProviders,
        IssuerNames,
        CommunityScreens,
        { provide: CreateSandbox, useValue: new CreateSandbox(database, ledger, systemClock) },
        { provide: WatchChanges, useValue: new WatchChanges(database, log) },
        {
          provide: SubscriptionSocket,
          useFactory: (host: HttpAdapterHost, schemas: GraphQLSchemaHost) =>
            new SubscriptionSocket(host, schemas, whoConnectsTo(database), log, config),
          inject: [HttpAdapterHost, GraphQLSchemaHost],
        },
        ...resolvers,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    this.redis.disconnect();
    await this.auditLog.settled();
    await this.database.close();
  }
}

/** A call that needs Redis fails soon when it is away; nobody waits for minutes to sign in. */
function redisAt(url: string, log: Logger): Redis {
  const redis = new Redis(url, { maxRetriesPerRequest: 2, commandTimeout: 5000, connectTimeout: 5000 });
  redis.on('error', (error: Error) => log.warn({ err: error }, 'Redis does not answer'));
  return redis;
}

function graphqlOptions(config: ApiConfig, database: Database, redis: Redis, log: Logger): ApolloDriverConfig {
  const underWay = new UnderWay(config.mostUnderWay ?? mostUnderWay);
  const limits = new RateLimits(redis, config.rates ?? generousRates, log);
  const armor = new ApolloArmor({
    maxDepth: { n: 12 },
    maxAliases: { n: 15 },
    maxTokens: { enabled: false }, // graphql’s own parser counts, and fails as every syntax error does
    costLimit: { enabled: false }, // it trusts a page size only when it is written out; ours reads variables
  }).protect();
  return {
    driver: ApolloDriver,
    autoSchemaFile: true,
    sortSchema: true,
    fieldResolverEnhancers: ['guards', 'interceptors'],
    introspection: config.introspection ?? true,
    playground: false,
    parseOptions: { maxTokens: 2000 },
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    validationRules: armor.validationRules,
    persistedQueries: { cache: operationsByHash },
    plugins: [
      ...(config.operations === 'persisted' ? [onlyKnownOperations] : []),
      ...armor.plugins,
      boundCost,
      refuseUnstorableText,
      apologise(log),
      statusOverHttp,
    ],
    context: async ({ req, res }: { req: Request; res: Response }) => ({
      api: await whoAsks(req, res, { database, limits, underWay, config, log }),
    }),
  };
}
