import { Community } from './community/community.entity';
import { Policy } from './community/policy.entity';
import { Household } from './community/household.entity';
import { Member } from './community/member.entity';
import { MemberDay } from './community/member-day.entity';
import { Merchant } from './alliance/merchant.entity';
import { Person } from './identity/person.entity';
import { RecoveryCode } from './identity/recovery-code.entity';
import { SecondFactor } from './identity/second-factor.entity';
import { Session } from './identity/session.entity';
import { Ticket } from './identity/ticket.entity';
import { Programme } from './volunteering/programme.entity';
import { ServiceRecord } from './volunteering/service-record.entity';
import { Checkout } from './checkout/checkout.entity';
import { Refund } from './checkout/refund.entity';
import { Obligation } from './clearing/obligation.entity';
import { Cycle } from './clearing/cycle.entity';
import { CycleParty } from './clearing/cycle-party.entity';
import { Head } from './ledger/head.entity';
import { Command } from './ledger/command.entity';
import { Journal } from './ledger/journal.entity';
import { Entry } from './ledger/entry.entity';
import { Balance } from './ledger/balance.entity';
import { Lot } from './ledger/lot.entity';
import { LotMovement } from './ledger/lot-movement.entity';
import { Chain } from './ledger/chain.entity';
import { Outbox } from './ledger/outbox.entity';
import { MemberPhone } from './community/member-phone.entity';
import { PaymentDevice } from './community/payment-device.entity';
import { MemberCard } from './community/member-card.entity';
import { CommunityContact } from './community/community-contact.entity';
import { MemberPin } from './community/member-pin.entity';
import { Terminal } from './alliance/terminal.entity';
import { MerchantApplication } from './alliance/merchant-application.entity';
import { TillShift } from './alliance/till-shift.entity';
import { RoleRequest } from './identity/role-request.entity';
import { CashierPin } from './identity/cashier-pin.entity';
import { ApiKey } from './identity/api-key.entity';
import { DeskDevice } from './identity/desk-device.entity';
import { FamilyHelper } from './community/family-helper.entity';
import { HelperDay } from './community/helper-day.entity';
import { CheckoutQuote } from './checkout/checkout-quote.entity';
import { AuditChange } from './review/audit-change.entity';
import { AuditEntry } from './review/audit-entry.entity';
import { MemberKey } from './privacy/member-key.entity';
import { MemberPrivate } from './privacy/member-private.entity';
import { PersonalDataAccess } from './privacy/personal-data-access.entity';
import { PersonalDataReading } from './privacy/personal-data-reading.entity';
import { MemberConsent } from './privacy/member-consent.entity';
import { MemberCorrection } from './privacy/member-correction.entity';
import { MemberDeletion } from './privacy/member-deletion.entity';

/** The shape of every table, in one list. */
export const entities = [
  Community,
  Policy,
  Household,
  Member,
  MemberDay,
  Merchant,
  Person,
  Session,
  SecondFactor,
  RecoveryCode,
  Ticket,
  Programme,
  ServiceRecord,
  Checkout,
  Refund,
  Obligation,
  Cycle,
  CycleParty,
  Head,
  Command,
  Journal,
  Entry,
  Balance,
  Lot,
  LotMovement,
  Chain,
  Outbox,
  MemberPhone,
  PaymentDevice,
  MemberCard,
  CommunityContact,
  MemberPin,
  Terminal,
  MerchantApplication,
  TillShift,
  CashierPin,
  RoleRequest,
  CheckoutQuote,
  FamilyHelper,
  HelperDay,
  AuditEntry,
  AuditChange,
  MemberKey,
  MemberPrivate,
  PersonalDataAccess,
  PersonalDataReading,
  MemberConsent,
  MemberCorrection,
  MemberDeletion,
  ApiKey,
  DeskDevice,
];
