import type { Type } from '@nestjs/common';
import type { Permission, Refusal, RequestContext } from '@youhui/kernel';
import { RegisteredMerchant } from '../alliance/merchant.types';
import { RegisterMerchantResolver } from '../alliance/register-merchant.resolver';
import { Refund } from '../checkout/checkout.types';
import { CompleteCheckoutResolver } from '../checkout/complete-checkout.resolver';
import { RefundCheckoutResolver } from '../checkout/refund-checkout.resolver';
import { FreezeMemberResolver } from '../community/freeze-member.resolver';
import { MemberState, RegisteredHousehold, RegisteredMember } from '../community/member.types';
import { RegisterHouseholdResolver } from '../community/register-household.resolver';
import { RegisterMemberResolver } from '../community/register-member.resolver';
import { UnfreezeMemberResolver } from '../community/unfreeze-member.resolver';
import { AllocatePointsResolver } from '../fund/allocate-points.resolver';
import { Allocation, FundExpense, FundReceipt } from '../fund/fund.types';
import { RecordFundExpenseResolver } from '../fund/record-fund-expense.resolver';
import { RecordFundIncomeResolver } from '../fund/record-fund-income.resolver';
import { accessKey } from '../request/access';
import { ApproveServiceResolver } from '../volunteering/approve-service.resolver';
import { GrantTariffResolver } from '../volunteering/grant-tariff.resolver';
import { RecordServiceResolver } from '../volunteering/record-service.resolver';
import { RejectServiceResolver } from '../volunteering/reject-service.resolver';
import { GrantedTariff } from '../volunteering/tariff.types';
import { BringInBalanceResolver } from '../wallet/bring-in-balance.resolver';
import { DonatePointsResolver } from '../wallet/donate-points.resolver';
import { GiftPointsResolver } from '../wallet/gift-points.resolver';
import { BroughtInBalance, DonatedPoints, GivenPoints } from '../wallet/wallet-moves.types';
import type { CommandInput } from './submit-commands.input';
import { ApprovedService, CompletedCheckout, RecordedService, RejectedService } from './submit-commands.types';

/** One kind of command a list may hold: the door of its own mutation, and what an accepted one is answered with. */
export interface ListedCommand<Input> {
  readonly door: Type<object>;
  readonly answer: Type<object>;
  /** All that the mutation does, its checks included, but for reading the answer's record. */
  readonly submit: (door: object, ctx: RequestContext, input: Input) => Promise<object | Refusal>;
}

type Field = keyof CommandInput;
type InputOf<Name extends Field> = NonNullable<CommandInput[Name]>;

const through = <Door extends object, Input>(
  door: Type<Door>,
  answer: Type<object>,
  submit: (door: Door, ctx: RequestContext, input: Input) => Promise<object | Refusal>,
): ListedCommand<Input> => ({ door, answer, submit: submit as ListedCommand<Input>['submit'] });

/** Every command a list may hold, under the name of its own mutation. */
export const listedCommands: { readonly [Name in Field]-?: ListedCommand<InputOf<Name>> } = {
  completeCheckout: through(CompleteCheckoutResolver, CompletedCheckout, (door, ctx, input) => door.submit(ctx, input)),
  refundCheckout: through(RefundCheckoutResolver, Refund, (door, ctx, input) => door.refundCheckout(ctx, input)),
  recordService: through(RecordServiceResolver, RecordedService, (door, ctx, input) => door.submit(ctx, input)),
  approveService: through(ApproveServiceResolver, ApprovedService, (door, ctx, input) => door.submit(ctx, input)),
  rejectService: through(RejectServiceResolver, RejectedService, (door, ctx, input) => door.submit(ctx, input)),
  grantTariff: through(GrantTariffResolver, GrantedTariff, (door, ctx, input) => door.grantTariff(ctx, input)),
  giftPoints: through(GiftPointsResolver, GivenPoints, (door, ctx, input) => door.giftPoints(ctx, input)),
  donatePoints: through(DonatePointsResolver, DonatedPoints, (door, ctx, input) => door.donatePoints(ctx, input)),
  bringInBalance: through(BringInBalanceResolver, BroughtInBalance, (door, ctx, input) =>
    door.bringInBalance(ctx, input),
  ),
  freezeMember: through(FreezeMemberResolver, MemberState, (door, ctx, input) => door.freezeMember(ctx, input)),
  unfreezeMember: through(UnfreezeMemberResolver, MemberState, (door, ctx, input) => door.unfreezeMember(ctx, input)),
  registerMember: through(RegisterMemberResolver, RegisteredMember, (door, ctx, input) =>
    door.registerMember(ctx, input),
  ),
  registerHousehold: through(RegisterHouseholdResolver, RegisteredHousehold, (door, ctx, input) =>
    door.registerHousehold(ctx, input),
  ),
  registerMerchant: through(RegisterMerchantResolver, RegisteredMerchant, (door, ctx, input) =>
    door.registerMerchant(ctx, input),
  ),
  recordFundIncome: through(RecordFundIncomeResolver, FundReceipt, (door, ctx, input) =>
    door.recordFundIncome(ctx, input),
  ),
  recordFundExpense: through(RecordFundExpenseResolver, FundExpense, (door, ctx, input) =>
    door.recordFundExpense(ctx, input),
  ),
  allocatePoints: through(AllocatePointsResolver, Allocation, (door, ctx, input) => door.allocatePoints(ctx, input)),
};

/** The permission that the command's own mutation names. */
export function permissionOf(name: Field): Permission {
  const methods = listedCommands[name].door.prototype as Record<string, object>;
  const access = Reflect.getMetadata(accessKey, methods[name] as object) as Permission | undefined;
  if (!access) throw new Error(`${name} does not say who may send it`);
  return access;
}
