import { AdmissionStepsResolver } from './alliance/admission-steps.resolver';
import { ApplicationsResolver } from './alliance/applications.resolver';
import { ApplyForAdmissionResolver } from './alliance/apply-for-admission.resolver';
import { CloseShiftResolver } from './alliance/close-shift.resolver';
import { CreateTerminalResolver } from './alliance/create-terminal.resolver';
import { LeaveAllianceResolver } from './alliance/leave-alliance.resolver';
import { MerchantsResolver } from './alliance/merchants.resolver';
import { OpenShiftResolver } from './alliance/open-shift.resolver';
import { PairTerminalResolver } from './alliance/pair-terminal.resolver';
import { PairedTerminalResolver } from './alliance/paired-terminal.resolver';
import { RegisterMerchantResolver } from './alliance/register-merchant.resolver';
import { RenewPairingResolver } from './alliance/renew-pairing.resolver';
import { ResumeMerchantResolver } from './alliance/resume-merchant.resolver';
import { RevokeTerminalResolver } from './alliance/revoke-terminal.resolver';
import { ShiftSoFarResolver } from './alliance/shift-so-far.resolver';
import { SuspendMerchantResolver } from './alliance/suspend-merchant.resolver';
import { ShopsResolver } from './alliance/shops.resolver';
import { TerminalsResolver } from './alliance/terminals.resolver';
import { SubmitCommandsResolver } from './bulk/submit-commands.resolver';
import { AskConfirmationResolver } from './checkout/ask-confirmation.resolver';
import { BlockCardResolver } from './cards/block-card.resolver';
import { CardsResolver } from './cards/cards.resolver';
import { IssueCardResolver } from './cards/issue-card.resolver';
import { ReissueCardResolver } from './cards/reissue-card.resolver';
import { PinSetAtResolver } from './cards/pin-set-at.resolver';
import { SetPinResolver } from './cards/set-pin.resolver';
import { AuditLogResolver } from './review/audit-log.resolver';
import { CheckoutByReceiptResolver } from './checkout/checkout-by-receipt.resolver';
import { CheckoutsResolver } from './checkout/checkouts.resolver';
import { CompleteCheckoutResolver } from './checkout/complete-checkout.resolver';
import { LatestScanResolver } from './checkout/latest-scan.resolver';
import { MerchantCustomersResolver } from './checkout/merchant-customers.resolver';
import { CompleteQuoteResolver } from './checkout/complete-quote.resolver';
import { ConfirmQuoteResolver } from './checkout/confirm-quote.resolver';
import { OpenQuoteResolver } from './checkout/open-quote.resolver';
import { OpenSignQuoteResolver } from './checkout/open-sign-quote.resolver';
import { PriceQuoteResolver } from './checkout/price-quote.resolver';
import { QuoteCheckoutResolver } from './checkout/quote-checkout.resolver';
import { QuotesResolver } from './checkout/quotes.resolver';
import { RecordPaperSlipResolver } from './checkout/record-paper-slip.resolver';
import { RefundCheckoutResolver } from './checkout/refund-checkout.resolver';
import { RefundsResolver } from './checkout/refunds.resolver';
import { TillTodayResolver } from './checkout/till-today.resolver';
import { VoidCheckoutResolver } from './checkout/void-checkout.resolver';
import { CyclesResolver } from './clearing/cycles.resolver';
import { MerchantStatementResolver } from './clearing/merchant-statement.resolver';
import { RequestCutResolver } from './clearing/request-cut.resolver';
import { SettlementStopResolver } from './clearing/settlement-stop.resolver';
import { CommunityResolver } from './community/community.resolver';
import { CreateCommunityResolver } from './community/create-community.resolver';
import { HouseholdResolver } from './community/household.resolver';
import { FreezeMemberResolver } from './community/freeze-member.resolver';
import { MembersResolver } from './community/members.resolver';
import { RegisterHouseholdResolver } from './community/register-household.resolver';
import { RegisterMemberResolver } from './community/register-member.resolver';
import { SetCommunityContactResolver } from './community/set-community-contact.resolver';
import { UnfreezeMemberResolver } from './community/unfreeze-member.resolver';
import { AcceptHelpResolver } from './family/accept-help.resolver';
import { EndHelpResolver } from './family/end-help.resolver';
import { FamilyHelpersResolver } from './family/family-helpers.resolver';
import { InviteHelperResolver } from './family/invite-helper.resolver';
import { PaidByResolver } from './family/paid-by.resolver';
import { AllocatePointsResolver } from './fund/allocate-points.resolver';
import { CoverageResolver } from './fund/coverage.resolver';
import { FundPurposesResolver } from './fund/fund-purposes.resolver';
import { RecordFundExpenseResolver } from './fund/record-fund-expense.resolver';
import { RecordFundIncomeResolver } from './fund/record-fund-income.resolver';
import { ApiKeysResolver } from './integrations/api-keys.resolver';
import { CreateApiKeyResolver } from './integrations/create-api-key.resolver';
import { RevokeApiKeyResolver } from './integrations/revoke-api-key.resolver';
import { RotateApiKeyResolver } from './integrations/rotate-api-key.resolver';
import { ActAsResolver } from './identity/act-as.resolver';
import { ChangePeopleResolver } from './identity/change-people.resolver';
import { PeopleResolver } from './identity/people.resolver';
import { CashiersResolver } from './identity/cashiers.resolver';
import { DevicesResolver } from './devices/devices.resolver';
import { RegisterDeviceResolver } from './devices/register-device.resolver';
import { RevokeDeviceResolver } from './devices/revoke-device.resolver';
import { RegisterPersonResolver } from './identity/register-person.resolver';
import { SetCashierPinResolver } from './identity/set-cashier-pin.resolver';
import { RequestSignInCodeResolver } from './identity/request-sign-in-code.resolver';
import { SetMemberPhoneResolver } from './identity/set-member-phone.resolver';
import { SignInByPhoneResolver } from './identity/sign-in-by-phone.resolver';
import { SignInResolver } from './identity/sign-in.resolver';
import { CompleteSignInResolver } from './identity/complete-sign-in.resolver';
import { BeginSecondFactorResolver } from './identity/begin-second-factor.resolver';
import { ConfirmSecondFactorResolver } from './identity/confirm-second-factor.resolver';
import { RenewRecoveryCodesResolver } from './identity/renew-recovery-codes.resolver';
import { RemoveSecondFactorResolver } from './identity/remove-second-factor.resolver';
import { ResetSecondFactorResolver } from './identity/reset-second-factor.resolver';
import { ChangePasswordResolver } from './identity/change-password.resolver';
import { MySessionsResolver } from './identity/my-sessions.resolver';
import { EndSessionResolver } from './identity/end-session.resolver';
import { SignOutResolver } from './identity/sign-out.resolver';
import { ViewerResolver } from './identity/viewer.resolver';
import { EntriesResolver } from './ledger/entries.resolver';
import { IssuerMovementsResolver } from './ledger/issuer-movements.resolver';
import { JournalResolver } from './ledger/journal.resolver';
import { JournalsResolver } from './ledger/journals.resolver';
import { LotsResolver } from './ledger/lots.resolver';
import { HonouredByResolver } from './ledger/honoured-by.resolver';
import { WalletResolver } from './ledger/wallet.resolver';
import { ChoosePinResolver } from './service-desk/choose-pin.resolver';
import { DeskDevicesResolver } from './service-desk/desk-devices.resolver';
import { MakeDeskDeviceResolver } from './service-desk/make-desk-device.resolver';
import { OpenPinChoiceResolver } from './service-desk/open-pin-choice.resolver';
import { RevokeDeskDeviceResolver } from './service-desk/revoke-desk-device.resolver';
import { SignInByCardResolver } from './service-desk/sign-in-by-card.resolver';
import { CancelDeletionResolver } from './privacy/cancel-deletion.resolver';
import { DecideAccessResolver } from './privacy/decide-access.resolver';
import { DecideCorrectionResolver } from './privacy/decide-correction.resolver';
import { KeepPrivateDataResolver } from './privacy/keep-private-data.resolver';
import { PersonalDataResolver } from './privacy/personal-data.resolver';
import { PrivacyResolver } from './privacy/privacy.resolver';
import { ReadPrivateDataResolver } from './privacy/read-private-data.resolver';
import { RequestAccessResolver } from './privacy/request-access.resolver';
import { RequestCorrectionResolver } from './privacy/request-correction.resolver';
import { RequestDeletionResolver } from './privacy/request-deletion.resolver';
import { StateConsentResolver } from './privacy/state-consent.resolver';
import { CreateSandboxResolver } from './sandbox/create-sandbox.resolver';
import { CycleChangedResolver } from './subscriptions/cycle-changed.resolver';
import { ScanChangedResolver } from './subscriptions/scan-changed.resolver';
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
  AuditLogResolver,
  SignInResolver,
  CompleteSignInResolver,
  BeginSecondFactorResolver,
  ConfirmSecondFactorResolver,
  RenewRecoveryCodesResolver,
  RemoveSecondFactorResolver,
  ResetSecondFactorResolver,
  ChangePasswordResolver,
  MySessionsResolver,
  EndSessionResolver,
  SignOutResolver,
  ViewerResolver,
  RegisterPersonResolver,
  RequestSignInCodeResolver,
  SignInByPhoneResolver,
  SetMemberPhoneResolver,
  RegisterDeviceResolver,
  DevicesResolver,
  RevokeDeviceResolver,
  IssueCardResolver,
  BlockCardResolver,
  ReissueCardResolver,
  CardsResolver,
  SetPinResolver,
  PinSetAtResolver,
  CommunityResolver,
  CreateCommunityResolver,
  SetCommunityContactResolver,
  MembersResolver,
  RegisterHouseholdResolver,
  RegisterMemberResolver,
  FreezeMemberResolver,
  UnfreezeMemberResolver,
  MerchantsResolver,
  RegisterMerchantResolver,
  SuspendMerchantResolver,
  ResumeMerchantResolver,
  ApplyForAdmissionResolver,
  AdmissionStepsResolver,
  ApplicationsResolver,
  LeaveAllianceResolver,
  ShopsResolver,
  HouseholdResolver,
  HonouredByResolver,
  InviteHelperResolver,
  AcceptHelpResolver,
  EndHelpResolver,
  FamilyHelpersResolver,
  PaidByResolver,
  TerminalsResolver,
  CreateTerminalResolver,
  RenewPairingResolver,
  RevokeTerminalResolver,
  PairTerminalResolver,
  PairedTerminalResolver,
  ActAsResolver,
  ChangePeopleResolver,
  PeopleResolver,
  CashiersResolver,
  SetCashierPinResolver,
  OpenShiftResolver,
  CloseShiftResolver,
  ShiftSoFarResolver,
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
  OpenQuoteResolver,
  QuotesResolver,
  LatestScanResolver,
  PriceQuoteResolver,
  CompleteQuoteResolver,
  AskConfirmationResolver,
  ConfirmQuoteResolver,
  OpenSignQuoteResolver,
  RecordPaperSlipResolver,
  RefundCheckoutResolver,
  VoidCheckoutResolver,
  TillTodayResolver,
  CheckoutsResolver,
  CheckoutByReceiptResolver,
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
  MerchantStatementResolver,
  MerchantCustomersResolver,
  RequestCutResolver,
  SettlementStopResolver,
  ApiKeysResolver,
  CreateApiKeyResolver,
  RotateApiKeyResolver,
  RevokeApiKeyResolver,
  SubmitCommandsResolver,
  CreateSandboxResolver,
  CycleChangedResolver,
  ScanChangedResolver,
  ServiceReviewedResolver,
  WalletChangedResolver,
  ChoosePinResolver,
  DeskDevicesResolver,
  MakeDeskDeviceResolver,
  OpenPinChoiceResolver,
  RevokeDeskDeviceResolver,
  SignInByCardResolver,
  CancelDeletionResolver,
  DecideAccessResolver,
  DecideCorrectionResolver,
  KeepPrivateDataResolver,
  PersonalDataResolver,
  PrivacyResolver,
  ReadPrivateDataResolver,
  RequestAccessResolver,
  RequestCorrectionResolver,
  RequestDeletionResolver,
  StateConsentResolver,
];
