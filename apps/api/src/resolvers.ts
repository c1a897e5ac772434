import { MerchantsResolver } from './alliance/merchants.resolver';
import { RegisterMerchantResolver } from './alliance/register-merchant.resolver';
import { CheckoutsResolver } from './checkout/checkouts.resolver';
import { CompleteCheckoutResolver } from './checkout/complete-checkout.resolver';
import { QuoteCheckoutResolver } from './checkout/quote-checkout.resolver';
import { RefundCheckoutResolver } from './checkout/refund-checkout.resolver';
import { CyclesResolver } from './clearing/cycles.resolver';
import { RequestCutResolver } from './clearing/request-cut.resolver';
import { CommunityResolver } from './community/community.resolver';
import { CreateCommunityResolver } from './community/create-community.resolver';
import { MembersResolver } from './community/members.resolver';
import { RegisterHouseholdResolver } from './community/register-household.resolver';
import { RegisterMemberResolver } from './community/register-member.resolver';
import { AllocatePointsResolver } from './fund/allocate-points.resolver';
import { CoverageResolver } from './fund/coverage.resolver';
import { RecordFundIncomeResolver } from './fund/record-fund-income.resolver';
import { RegisterPersonResolver } from './identity/register-person.resolver';
import { SignInResolver } from './identity/sign-in.resolver';
import { SignOutResolver } from './identity/sign-out.resolver';
import { ViewerResolver } from './identity/viewer.resolver';
import { JournalsResolver } from './ledger/journals.resolver';
import { WalletResolver } from './ledger/wallet.resolver';
import { ApproveServiceResolver } from './volunteering/approve-service.resolver';
import { RecordServiceResolver } from './volunteering/record-service.resolver';
import { ServiceRecordsResolver } from './volunteering/service-records.resolver';
import { SignServiceResolver } from './volunteering/sign-service.resolver';

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
  MerchantsResolver,
  RegisterMerchantResolver,
  RecordServiceResolver,
  SignServiceResolver,
  ApproveServiceResolver,
  ServiceRecordsResolver,
  RecordFundIncomeResolver,
  AllocatePointsResolver,
  CoverageResolver,
  QuoteCheckoutResolver,
  CompleteCheckoutResolver,
  RefundCheckoutResolver,
  CheckoutsResolver,
  JournalsResolver,
  WalletResolver,
  CyclesResolver,
  RequestCutResolver,
];
