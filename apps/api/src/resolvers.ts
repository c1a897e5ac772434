import { MerchantsResolver } from './alliance/merchants.resolver';
import { RegisterMerchantResolver } from './alliance/register-merchant.resolver';
import { ResumeMerchantResolver } from './alliance/resume-merchant.resolver';
import { SuspendMerchantResolver } from './alliance/suspend-merchant.resolver';
import { SubmitCommandsResolver } from './bulk/submit-commands.resolver';
import { CheckoutsResolver } from './checkout/checkouts.resolver';
import { CompleteCheckoutResolver } from './checkout/complete-checkout.resolver';
import { QuoteCheckoutResolver } from './checkout/quote-checkout.resolver';
import { RefundCheckoutResolver } from './checkout/refund-checkout.resolver';
import { RefundsResolver } from './checkout/refunds.resolver';
import { CyclesResolver } from './clearing/cycles.resolver';
import { RequestCutResolver } from './clearing/request-cut.resolver';
import { SettlementStopResolver } from './clearing/settlement-stop.resolver';
import { CommunityResolver } from './community/community.resolver';
import { CreateCommunityResolver } from './community/create-community.resolver';
import { FreezeMemberResolver } from './community/freeze-member.resolver';
import { MembersResolver } from './community/members.resolver';
import { RegisterHouseholdResolver } from './community/register-household.resolver';
import { RegisterMemberResolver } from './community/register-member.resolver';
import { UnfreezeMemberResolver } from './community/unfreeze-member.resolver';
import { AllocatePointsResolver } from './fund/allocate-points.resolver';
import { CoverageResolver } from './fund/coverage.resolver';
import { FundPurposesResolver } from './fund/fund-purposes.resolver';
import { RecordFundExpenseResolver } from './fund/record-fund-expense.resolver';
import { RecordFundIncomeResolver } from './fund/record-fund-income.resolver';
import { RegisterPersonResolver } from './identity/register-person.resolver';
import { SignInResolver } from './identity/sign-in.resolver';
import { SignOutResolver } from './identity/sign-out.resolver';
import { ViewerResolver } from './identity/viewer.resolver';
import { EntriesResolver } from './ledger/entries.resolver';
import { IssuerMovementsResolver } from './ledger/issuer-movements.resolver';
import { JournalResolver } from './ledger/journal.resolver';
import { JournalsResolver } from './ledger/journals.resolver';
import { LotsResolver } from './ledger/lots.resolver';
import { WalletResolver } from './ledger/wallet.resolver';
import { CreateSandboxResolver } from './sandbox/create-sandbox.resolver';
import { CycleChangedResolver } from './subscriptions/cycle-changed.resolver';
import { ServiceReviewedResolver } from './subscriptions/service-reviewed.resolver';
import { WalletChangedResolver } from './subscriptions/wallet-changed.resolver';
import { ApproveServiceResolver } from './volunteering/approve-service.resolver';
import { GrantTariffResolver } from './volunteering/grant-tariff.resolver';
import { RecordServiceResolver } from './volunteering/record-service.resolver';
import { RejectServiceResolver } from './volunteering/reject-service.resolver';
import { ServiceRecordsResolver } from './volunteering/service-records.resolver';
import { SignServiceResolver } from './volunteering/sign-service.resolver';
import { TariffsResolver } from './volunteering/tariffs.resolver';
import { BringInBalanceResolver } from './wallet/bring-in-balance.resolver';
import { DonatePointsResolver } from './wallet/donate-points.resolver';
import { ExpirePointsResolver } from './wallet/expire-points.resolver';
import { GiftPointsResolver } from './wallet/gift-points.resolver';

/** Every resolver there is: the schema is made of these, and nothing else answers at /graphql. */
export const resolvers = [
  SignInResolver,
  SignOutResolver,
  ViewerResolver,
  RegisterPersonResolver,
  CommunityResolver,
  CreateCommunityResolver,
  MembersResolver,
  RegisterHouseholdResolver,
  RegisterMemberResolver,
  FreezeMemberResolver,
  UnfreezeMemberResolver,
  MerchantsResolver,
  RegisterMerchantResolver,
  SuspendMerchantResolver,
  ResumeMerchantResolver,
  RecordServiceResolver,
  SignServiceResolver,
  ApproveServiceResolver,
  RejectServiceResolver,
  ServiceRecordsResolver,
  GrantTariffResolver,
  TariffsResolver,
  RecordFundIncomeResolver,
  RecordFundExpenseResolver,
  FundPurposesResolver,
  AllocatePointsResolver,
  CoverageResolver,
  QuoteCheckoutResolver,
  CompleteCheckoutResolver,
  RefundCheckoutResolver,
  CheckoutsResolver,
  RefundsResolver,
  JournalsResolver,
  JournalResolver,
  EntriesResolver,
  LotsResolver,
  IssuerMovementsResolver,
  WalletResolver,
  BringInBalanceResolver,
  GiftPointsResolver,
  DonatePointsResolver,
  ExpirePointsResolver,
  CyclesResolver,
  RequestCutResolver,
  SettlementStopResolver,
  SubmitCommandsResolver,
  CreateSandboxResolver,
  CycleChangedResolver,
  ServiceReviewedResolver,
  WalletChangedResolver,
];
