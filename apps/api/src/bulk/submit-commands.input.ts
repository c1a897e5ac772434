import { Field, InputType } from '@nestjs/graphql';
import { RegisterMerchantInput } from '../alliance/register-merchant.resolver';
import { CompleteCheckoutInput } from '../checkout/complete-checkout.resolver';
import { RefundCheckoutInput } from '../checkout/refund-checkout.resolver';
import { FreezeMemberInput } from '../community/freeze-member.resolver';
import { RegisterHouseholdInput } from '../community/register-household.resolver';
import { RegisterMemberInput } from '../community/register-member.resolver';
import { UnfreezeMemberInput } from '../community/unfreeze-member.resolver';
import { AllocatePointsInput } from '../fund/allocate-points.resolver';
import { RecordFundExpenseInput } from '../fund/record-fund-expense.resolver';
import { RecordFundIncomeInput } from '../fund/record-fund-income.resolver';
import { ApproveServiceInput } from '../volunteering/approve-service.resolver';
import { GrantTariffInput } from '../volunteering/grant-tariff.resolver';
import { RecordServiceInput } from '../volunteering/record-service.resolver';
import { RejectServiceInput } from '../volunteering/reject-service.resolver';
import { BringInBalanceInput } from '../wallet/bring-in-balance.resolver';
import { DonatePointsInput } from '../wallet/donate-points.resolver';
import { GiftPointsInput } from '../wallet/gift-points.resolver';

@InputType({ isOneOf: true, description: 'One command, as its own mutation takes it: exactly one of these.' })
export class CommandInput {
  @Field(() => CompleteCheckoutInput, { nullable: true })
  completeCheckout?: CompleteCheckoutInput;

  @Field(() => RefundCheckoutInput, { nullable: true })
  refundCheckout?: RefundCheckoutInput;

  @Field(() => RecordServiceInput, { nullable: true })
  recordService?: RecordServiceInput;

  @Field(() => ApproveServiceInput, { nullable: true })
  approveService?: ApproveServiceInput;

  @Field(() => RejectServiceInput, { nullable: true })
  rejectService?: RejectServiceInput;

  @Field(() => GrantTariffInput, { nullable: true })
  grantTariff?: GrantTariffInput;

  @Field(() => GiftPointsInput, { nullable: true })
  giftPoints?: GiftPointsInput;

  @Field(() => DonatePointsInput, { nullable: true })
  donatePoints?: DonatePointsInput;

  @Field(() => BringInBalanceInput, { nullable: true })
  bringInBalance?: BringInBalanceInput;

  @Field(() => FreezeMemberInput, { nullable: true })
  freezeMember?: FreezeMemberInput;

  @Field(() => UnfreezeMemberInput, { nullable: true })
  unfreezeMember?: UnfreezeMemberInput;

  @Field(() => RegisterMemberInput, { nullable: true })
  registerMember?: RegisterMemberInput;

  @Field(() => RegisterHouseholdInput, { nullable: true })
  registerHousehold?: RegisterHouseholdInput;

  @Field(() => RegisterMerchantInput, { nullable: true })
  registerMerchant?: RegisterMerchantInput;

  @Field(() => RecordFundIncomeInput, { nullable: true })
  recordFundIncome?: RecordFundIncomeInput;

  @Field(() => RecordFundExpenseInput, { nullable: true })
  recordFundExpense?: RecordFundExpenseInput;

  @Field(() => AllocatePointsInput, { nullable: true })
  allocatePoints?: AllocatePointsInput;
}

@InputType()
export class SubmitCommandsInput {
  @Field(() => [CommandInput], { description: '1–500, in the order in which they shall take effect.' })
  commands: CommandInput[];
}
