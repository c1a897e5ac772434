// Written by codegen.mjs from the API's schema. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AcceptHelpInput = {
  /** The eight digits you were told. */
  invitation: string;
};

export type ActAsInput = {
  /** One of the viewer’s roles; null for all of them together. */
  role?: string | null | undefined;
};

export type AllocatePointsInput = {
  commandId: string;
  /** At least 1. */
  points: number;
  /** Its name, 1–200 characters; one that is new begins with this. */
  programme: string;
};

/** How far an application has come: the last step taken. */
export type ApplicationStage =
  /** The agreement is signed: the shop is in the alliance. */
  | 'agreed'
  /** The shop has asked to come in. */
  | 'applied'
  /** Withdrawn or turned down. */
  | 'ended'
  /** The public may object until the notice is over. */
  | 'noticed'
  /** Its papers have been looked at. */
  | 'papers_checked'
  /** The plaque hangs. */
  | 'plaque_given'
  /** Somebody of the community has seen the shop. */
  | 'visited';

export type ApplyForAdmissionInput = {
  /** 1–100 characters. */
  address: string;
  commandId: string;
  /** 1–100 characters. */
  name: string;
  /** 1–100 characters. */
  trade: string;
};

export type ApproveServiceInput = {
  commandId: string;
  serviceId: string;
};

export type AskConfirmationInput = {
  /** The bill as the member shall see it; at least 1, at most 1000000000000. */
  billFen: number;
  quoteId: string;
  /** 1 or more, at most 1000000000. */
  redeemPoints: number;
};

/** What an amount counts: whole points, or fen (1/100 yuan). */
export type Asset =
  | 'FEN'
  | 'POINTS';

/** Everything given must hold. */
export type AuditLogFilter = {
  /** The mutation’s name. */
  action?: string | null | undefined;
  actor?: string | null | undefined;
  /** The first day by the community’s clock. */
  fromDay?: string | null | undefined;
  memberNo?: string | null | undefined;
  /** Only what was refused, not permitted, or failed. */
  refusedOnly?: boolean;
  /** The last day by the community’s clock. */
  toDay?: string | null | undefined;
};

export type BeginSecondFactorInput = {
  /** One’s own; only who signs in by phone has none. */
  password?: string | null | undefined;
};

export type BlockCardInput = {
  /** 16 digits. */
  cardNo: string;
};

export type CancelDeletionInput = {
  memberNo: string;
};

export type ChangePasswordInput = {
  /** 8–200 characters, another than until now. */
  newPassword: string;
  oldPassword: string;
};

export type ChangeRolesInput = {
  login: string;
  /** All that the person is to hold, at least one. */
  roles: Array<string>;
};

export type CheckPapersInput = {
  applicationNo: string;
  commandId: string;
  /** Which papers were looked at: 1–200 characters, no numbers of persons. */
  papers: string;
};

export type ChoosePinInput = {
  /** Six digits, not all equal, neither 123456 nor 654321. */
  pin: string;
};

export type CompleteCheckoutInput = {
  /** The whole bill, before points; at least 1, at most 1000000000000. */
  billFen: number;
  /** How it was taken, for example scan, card, assisted, paper: 1–200 characters. Changes no result. */
  channel: string;
  commandId: string;
  memberNo: string;
  /** Staff with a shop act for it only. */
  merchantNo: string;
  /** 0 or more, at most 1000000000. */
  redeemPoints: number;
};

export type CompleteQuoteInput = {
  /** The whole bill, before points; at least 1, at most 1000000000000. */
  billFen: number;
  commandId: string;
  quoteId: string;
  /** 0 or more, at most 1000000000. */
  redeemPoints: number;
};

export type CompleteSignInInput = {
  /** The six digits that the authenticator shows now. */
  code?: string | null | undefined;
  /** Or one of the ten recovery codes; each lets in once. */
  recoveryCode?: string | null | undefined;
  /** From signIn or signInByPhone. */
  ticket: string;
};

export type ConfirmQuoteByPinInput = {
  /** Six digits, typed by the member themselves. */
  pin: string;
  quoteId: string;
  /** The most points the sale may take. 0 or more, at most 1000000000. The last confirmation counts. */
  redeemPoints: number;
};

export type ConfirmQuoteInput = {
  quoteId: string;
  /** The most points the sale may take. 0 or more, at most 1000000000. The last confirmation counts. */
  redeemPoints: number;
};

export type ConfirmSecondFactorInput = {
  /** The six digits that the authenticator shows now. */
  code: string;
};

/** On a screen, on paper, or read out to them. */
export type ConsentManner =
  | 'paper'
  | 'read_aloud'
  | 'screen';

/** What a consent is for. */
export type ConsentName =
  | 'callback'
  | 'care'
  | 'guardian'
  | 'public_thanks'
  | 'street_sharing';

/** What a member may have put right. */
export type CorrectableField =
  | 'category'
  | 'display_name'
  | 'household_no';

export type CreateApiKeyInput = {
  /** How long it lives: 1–366. */
  days: number;
  /** The shop it shall act for, and no other. */
  merchantNo?: string | null | undefined;
  /** Which program it is for: 1–40 characters. */
  name: string;
  /** At least one, none twice. For the community: community:read, merchant:read, member:read, wallet:read, service:read, service:record, ledger:read, clearing:read. For a shop: community:read, merchant:read, member:read, terminal:read, checkout:complete, checkout:refund, clearing:read. */
  scopes: Array<string>;
};

export type CreateTerminalInput = {
  /** Owners act for their own shop only. */
  merchantNo: string;
  /** For the shop’s people, e.g. where it stands: 1–100 characters. */
  name: string;
};

export type CycleState =
  /** Ended; the nets are fixed. */
  | 'CUT'
  /** Every net is proved from its parts. */
  | 'NETTED'
  /** Checkouts count in it. */
  | 'OPEN';

export type DeactivatePersonInput = {
  login: string;
};

export type DecideAccessInput = {
  accessId: string;
  granted: boolean;
};

export type DecideCorrectionInput = {
  accepted: boolean;
  correctionId: string;
};

export type DecideRoleRequestInput = {
  /** False turns it down; who asked may take it back so. */
  agree: boolean;
  requestId: string;
};

export type DonatePointsInput = {
  commandId: string;
  /** Residents and volunteers give their own; staff may for a member at the desk. */
  memberNo: string;
  /** At least 1. */
  points: number;
};

export type EndApplicationInput = {
  applicationNo: string;
  /** Why: 1–200 characters. */
  because: string;
  commandId: string;
};

export type EndHelpInput = {
  helperNo: string;
};

export type EndSessionInput = {
  /** From mySessions. */
  sessionId: string | number;
};

/** How well it is shown that the service took place. */
export type EvidenceGrade =
  /** Somebody else was there and says so. */
  | 'ATTESTED'
  /** Written down later. */
  | 'BACK_FILLED'
  /** The volunteer says so. */
  | 'SELF_DECLARED'
  /** Checked in and out on the spot. */
  | 'VERIFIED';

export type GiftPointsInput = {
  commandId: string;
  /** Residents and volunteers give their own; staff may for a member at the desk. */
  fromMemberNo: string;
  /** At least 1. */
  points: number;
  /** Another member of the same household. */
  toMemberNo: string;
};

export type GiveExitNoticeInput = {
  /** Why: 1–200 characters. */
  because: string;
  commandId: string;
  /** Owners act for their own shop only. */
  merchantNo: string;
};

export type HandPlaqueInput = {
  applicationNo: string;
  commandId: string;
};

export type InviteHelperInput = {
  /** What the helper may use on one day, 1–100. */
  dayPoints?: number;
  /** For how many days after today, 1–366. */
  days?: number;
  /** Who is to be helped; yourself unless given. */
  memberNo?: string | null | undefined;
  /** What the member calls the helper: 1–40 characters, for example 女儿小红. */
  name: string;
};

export type KeepPrivateDataInput = {
  /** 1–200 characters. */
  careNote?: string | null | undefined;
  guardianName?: string | null | undefined;
  guardianPhone?: string | null | undefined;
  memberNo: string;
  /** A mobile number of the mainland. */
  phone?: string | null | undefined;
};

export type MakeDeskDeviceInput = {
  /** Where it stands, for the staff: 1–40 characters. */
  name: string;
};

export type OpenPinChoiceInput = {
  /** The self-service desk at which the member stands. */
  deviceNo: number;
  memberNo: string;
};

export type OpenQuoteInput = {
  /** Cashiers act for their own shop only. */
  merchantNo: string;
  /** What the scanner gave or the cashier typed: the 18 digits of a payment code, the 16 of a card, or NFC: and a card’s chip id in hexadecimal. */
  presented: string;
};

export type OpenShiftInput = {
  /** One of the cashiers that pairedTerminal lists. */
  login: string;
  /** The cashier’s PIN, set with setCashierPin. */
  pin: string;
  /** What pairTerminal gave the device. */
  terminalToken: string;
};

export type OpenSignQuoteInput = {
  /** The whole bill, before points; at least 1, at most 1000000000000. */
  billFen: number;
  /** As the shop’s printed sign has it. */
  merchantNo: string;
  /** 1 or more, at most 1000000000. */
  redeemPoints: number;
};

export type PairTerminalInput = {
  communityCode: string;
  /** The eight digits that createTerminal or renewPairing showed. */
  pairingCode: string;
};

export type PairedTerminalInput = {
  /** What pairTerminal gave the device. */
  terminalToken: string;
};

export type PositionStatus =
  /** Too little to move: goes into the next cycle. */
  | 'CARRIED'
  /** The alliance collects from this party. */
  | 'COLLECT'
  /** The community fund, which settles the rest. */
  | 'FUND'
  /** The alliance pays this party. */
  | 'PAY'
  /** Nothing either way. */
  | 'ZERO';

export type PostNoticeInput = {
  applicationNo: string;
  commandId: string;
};

/** How a member was known at a till. */
export type Presented =
  /** The till read the member’s card. */
  | 'CARD'
  /** The till scanned the payment code on the member’s phone. */
  | 'CODE'
  /** The till scanned the code on a family helper’s phone: it takes no more than the helper’s limit a day. */
  | 'HELPER'
  /** The member scanned the shop’s printed sign, and typed the bill on their own phone. */
  | 'SIGN';

export type PriceQuoteInput = {
  /** The whole bill, before points; at least 1, at most 1000000000000. */
  billFen: number;
  quoteId: string;
  /** 0 or more, at most 1000000000. */
  redeemPoints: number;
};

export type QuoteCheckoutInput = {
  /** The whole bill, before points; at least 1, at most 1000000000000. */
  billFen: number;
  memberNo: string;
  merchantNo: string;
  /** 0 or more, at most 1000000000. */
  redeemPoints: number;
};

export type ReactivatePersonInput = {
  login: string;
};

export type ReadPrivateDataInput = {
  fields: Array<SealedField>;
  memberNo: string;
  purpose: ReadingPurpose;
};

/** Why somebody at the desk reads sealed data. */
export type ReadingPurpose =
  | 'call_back'
  | 'care_visit'
  | 'complaint'
  | 'correction'
  | 'guardian_contact';

export type RecordPaperSlipInput = {
  /** The whole bill, before points; at least 1, at most 1000000000000. */
  billFen: number;
  /** The 16 digits of the member’s card. */
  cardNo: string;
  /** Cashiers act for their own shop only. */
  merchantNo: string;
  /** The day it was written: today, or one of the two days before. */
  onDay: string;
  /** 0 or more, at most 1000000000; of one member at most 20 for each day of writing. */
  redeemPoints: number;
  /** The number printed on the slip: 1–40 letters, digits, - / and dots. It names the sale as a command id would: one effect for each serial of a shop. */
  serial: string;
};

export type RecordServiceInput = {
  commandId: string;
  grade: EvidenceGrade;
  /** Volunteers give their own; reviewers may log for anybody. */
  memberNo: string;
  /** 1–1440. */
  minutes: number;
  /** 1–200 characters. */
  programme: string;
  /** At most 100, each 1–200 characters. */
  tags: Array<string>;
};

export type RecordVisitInput = {
  applicationNo: string;
  commandId: string;
  /** What was seen: 1–200 characters. */
  note: string;
};

export type RefundCheckoutInput = {
  /** The part of the bill taken back, points included; the whole is the checkout’s own bill. 0 or more, at most 1000000000000. */
  billFen: number;
  /** One of the caller’s own shop, where the caller has a shop. */
  checkoutId: string;
  commandId: string;
  /** Redeemed points to return; the whole is the checkout’s own points. 0 or more, at most 1000000000. */
  redeemPoints: number;
};

/** Why something was refused; for programs. A code never changes its meaning. */
export type RefusalCode =
  /** Another member of staff has to let you read this. Ask for access; once granted it lasts 24 hours. */
  | 'ACCESS_NEEDED'
  /** There is no such request. Refresh and look again. */
  | 'ACCESS_NOT_FOUND'
  /** The account is frozen. See the community service desk. */
  | 'ACCOUNT_FROZEN'
  /** This has been decided. Refresh to see how. */
  | 'ALREADY_DECIDED'
  /** You help this person already. For other limits stop the help, and be invited anew. */
  | 'ALREADY_HELPS'
  /** This record has been reviewed. Refresh the list. */
  | 'ALREADY_REVIEWED'
  /** The amount is larger than the books can keep exactly. Check the amount. */
  | 'AMOUNT_TOO_LARGE'
  /** The API key is over, ended or replaced. Make a new one. */
  | 'API_KEY_ENDED'
  /** There are as many API keys as there may be. Revoke one that is no longer used. */
  | 'API_KEY_LIMIT_REACHED'
  /** There is no such API key. Refresh the list. */
  | 'API_KEY_NOT_FOUND'
  /** There is no such application. Check its number. */
  | 'APPLICATION_NOT_FOUND'
  /** The programme’s budget does not reach. Allocate points to the programme first; awards that wait for it come before. */
  | 'BUDGET_EXHAUSTED'
  /** The card is blocked. A new card is issued at the community service desk. */
  | 'CARD_BLOCKED'
  /** There are as many cards that work as there may be. Block an old one first. */
  | 'CARD_LIMIT_REACHED'
  /** There is no such card. Check the card number. */
  | 'CARD_NOT_FOUND'
  /** The card has been replaced already. Use the card that was issued in its place. */
  | 'CARD_REPLACED'
  /** Card and PIN do not fit. Try again. After five wrong ones in a row it pauses for ten minutes; staff at the desk help with a new PIN. */
  | 'CARD_SIGN_IN_FAILED'
  /** There is no such checkout. Check its number. */
  | 'CHECKOUT_NOT_FOUND'
  /** The payment code is over. Ask for the code shown now. */
  | 'CODE_EXPIRED'
  /** This is no payment code. Ask for the code shown now and scan again, or check the 18 digits. */
  | 'CODE_NOT_RECOGNISED'
  /** The payment code was used before. Wait for the next code, half a minute at most. */
  | 'CODE_USED'
  /** This community code is taken. Choose another code. */
  | 'COMMUNITY_EXISTS'
  /** This community has a history already. Bring the past in under a new community code. */
  | 'COMMUNITY_NOT_EMPTY'
  /** There is no such community. Check the community code. */
  | 'COMMUNITY_NOT_FOUND'
  /** Beyond what goes without confirmation. The member confirms on their phone or types their PIN. */
  | 'CONFIRMATION_NEEDED'
  /** Nobody decides for themselves, their household or their own shop. Ask a colleague. */
  | 'CONFLICT_OF_INTEREST'
  /** The member has not agreed to this being kept. Ask for their consent first. */
  | 'CONSENT_NEEDED'
  /** There is no such correction. Refresh and look again. */
  | 'CORRECTION_NOT_FOUND'
  /** The redemption reserve would not cover this. Ask for less, or add to the reserve first. */
  | 'COVERAGE_EXCEEDED'
  /** This is not the open cycle. Refresh and try again. */
  | 'CYCLE_NOT_OPEN'
  /** Over today’s redemption limit. Redeem fewer points, or come back another day. */
  | 'DAILY_LIMIT_EXCEEDED'
  /** There is no request to leave that can be taken back. Refresh and look again. */
  | 'DELETION_NOT_FOUND'
  /** There are 20 self-service desks already. End one of them first. */
  | 'DESK_DEVICE_LIMIT_REACHED'
  /** There is no such self-service desk, or it has ended. Refresh the list. */
  | 'DESK_DEVICE_NOT_FOUND'
  /** There are as many devices as there may be. Remove an old one first. */
  | 'DEVICE_LIMIT_REACHED'
  /** There is no such device. Refresh the list. */
  | 'DEVICE_NOT_FOUND'
  /** The merchant has given notice already. To stay, withdraw the notice first. */
  | 'EXIT_UNDER_WAY'
  /** Points are given to another member of the same household only. Check the member numbers and the household. */
  | 'GIFT_OUTSIDE_HOUSEHOLD'
  /** Beyond what the family helper may use today. Redeem fewer points, or ask for the member’s own code or card. */
  | 'HELPER_LIMIT_EXCEEDED'
  /** The family help has ended. Ask for the member’s own code or card. */
  | 'HELP_ENDED'
  /** There is no such family help. Refresh the list. */
  | 'HELP_NOT_FOUND'
  /** There is no such household. Register the household first. */
  | 'HOUSEHOLD_NOT_FOUND'
  /** This command id was used with other content. Send the new content under a new command id. */
  | 'IDEMPOTENCY_CONFLICT'
  /** Not enough points. Use fewer points. */
  | 'INSUFFICIENT_POINTS'
  /** The input is not valid. Correct it as described and send it again. */
  | 'INVALID_INPUT'
  /** The invitation is wrong or over. Check the 8 digits, or ask for a new invitation. */
  | 'INVITATION_WRONG'
  /** There is no such journal. Check its sequence number. */
  | 'JOURNAL_NOT_FOUND'
  /** This member still has a role as staff or at a shop. Have an administrator end the role first. */
  | 'LEAVES_AS_STAFF'
  /** This member number is taken. Choose another member number. */
  | 'MEMBER_EXISTS'
  /** There is no such member. Check the member number. */
  | 'MEMBER_NOT_FOUND'
  /** This merchant number is taken. Choose another merchant number. */
  | 'MERCHANT_EXISTS'
  /** The merchant has left the alliance. Use the points at another shop of the alliance. */
  | 'MERCHANT_LEFT'
  /** There is no such merchant. Check the merchant number. */
  | 'MERCHANT_NOT_FOUND'
  /** The merchant is suspended. Contact the community. */
  | 'MERCHANT_SUSPENDED'
  /** Service must last 1 to 1440 minutes. Correct the minutes. */
  | 'MINUTES_INVALID'
  /** The public notice is not over. Sign when it is over. */
  | 'NOTICE_RUNNING'
  /** This device is no self-service desk of the community. Go to the community’s service desk. */
  | 'NOT_A_DESK_DEVICE'
  /** Only the last sale of the shift can be voided. Use a refund. */
  | 'NOT_LAST_SALE'
  /** You may not do this. Ask the community’s administrator. */
  | 'NOT_PERMITTED'
  /** Not signed in. Sign in first. */
  | 'NOT_SIGNED_IN'
  /** The merchant has not given notice. Check the merchant number. */
  | 'NO_EXIT_UNDER_WAY'
  /** Too busy; nothing was done. Wait a moment and send the same command id again. */
  | 'OVERLOADED'
  /** Nobody resets their own second factor. Use your account page, or ask another administrator. */
  | 'OWN_ACCOUNT'
  /** This invitation is your own. Tell its 8 digits to whoever is to help. */
  | 'OWN_INVITATION'
  /** The pairing code is wrong or over. Ask the owner or the community for a new one. */
  | 'PAIRING_FAILED'
  /** This password would be guessed soon. Choose another: none that many people use, no name of yours or the community’s; a sentence is fine. */
  | 'PASSWORD_TOO_COMMON'
  /** Your password was made by somebody else. Change it first, then agree. */
  | 'PASSWORD_TO_CHANGE'
  /** The password is wrong. Type your present password again. */
  | 'PASSWORD_WRONG'
  /** Nobody signs in by this name. Refresh the list. */
  | 'PERSON_NOT_FOUND'
  /** Sign-in by phone is not set up here. Sign in with a name and a password, or see the community service desk. */
  | 'PHONE_SIGN_IN_OFF'
  /** The time to choose a new PIN is over. Have the staff open it again. */
  | 'PIN_CHOICE_OVER'
  /** No PIN has been set. Confirm on the phone, or set a PIN at the service desk. */
  | 'PIN_NOT_SET'
  /** The PIN is wrong. Type it again. */
  | 'PIN_WRONG'
  /** The programme name is not valid. Use 1 to 200 characters. */
  | 'PROGRAMME_INVALID'
  /** The purpose has less than that. Spend less, or raise money for the purpose first. */
  | 'PURPOSE_OVERSPENT'
  /** The scan is more than two minutes old. Scan again. */
  | 'QUOTE_EXPIRED'
  /** There is no such scan. Scan again. */
  | 'QUOTE_NOT_FOUND'
  /** This scan has ended in a sale already. For another sale scan again. */
  | 'QUOTE_SPENT'
  /** Service records or scans are still open. Finish them first. */
  | 'RECORDS_WAITING'
  /** More points than this bill may be paid with. Redeem fewer points. */
  | 'REDEEM_SHARE_EXCEEDED'
  /** The refund exceeds what is left of the checkout. Check what was refunded before. */
  | 'REFUND_EXCEEDS_ORIGINAL'
  /** No such request waits. Refresh the list: somebody may have decided about it. */
  | 'REQUEST_NOT_FOUND'
  /** There are as many sandboxes as there may be. Use one that exists, or ask whoever runs the installation. */
  | 'SANDBOX_LIMIT_REACHED'
  /** Without a secret key nothing can be sealed or opened here. Ask whoever runs the installation to set one. */
  | 'SEALING_OFF'
  /** The setting up is over. Begin again and scan the new QR code. */
  | 'SECOND_FACTOR_NOT_BEGUN'
  /** Two-step sign-in is not on. Refresh the page. */
  | 'SECOND_FACTOR_NOT_SET'
  /** Two-step sign-in is not set up here. Ask whoever runs the installation to give it a secret key. */
  | 'SECOND_FACTOR_OFF'
  /** Two-step sign-in is on already. For another phone turn it off first, and set it up anew. */
  | 'SECOND_FACTOR_SET'
  /** The code is wrong or was used. Type the six digits shown now, or wait for the next; without the phone use a recovery code. */
  | 'SECOND_FACTOR_WRONG'
  /** Two steps of this are not taken by one person. Ask a colleague to take this one. */
  | 'SECOND_PERSON_REQUIRED'
  /** Over the day’s limit: two reviewers are needed. Ask a second reviewer to sign as well. */
  | 'SECOND_REVIEW_REQUIRED'
  /** Nobody reviews themselves or their household. Ask another reviewer. */
  | 'SELF_REVIEW'
  /** There is no such service record. Refresh the list. */
  | 'SERVICE_NOT_FOUND'
  /** This session has ended. Refresh the list. */
  | 'SESSION_NOT_FOUND'
  /** The shift is over. Use a refund. */
  | 'SHIFT_OVER'
  /** Community, name or password is wrong. Check and try again; repeated failures pause sign-in for a while. */
  | 'SIGN_IN_FAILED'
  /** This sign-in is over. Begin again with your name and password. */
  | 'SIGN_IN_OVER'
  /** Beyond the limit for the shop’s printed code. Show the payment code instead. */
  | 'SIGN_LIMIT_EXCEEDED'
  /** More than paper slips of that day may take. Redeem fewer points. */
  | 'SLIP_LIMIT_EXCEEDED'
  /** The slip is too old to be entered. Slips of today and of the two days before can be entered. */
  | 'SLIP_TOO_OLD'
  /** It is not the turn of this step. Refresh, and take the steps in their order. */
  | 'STEP_OUT_OF_ORDER'
  /** There is no such till. Refresh the list. */
  | 'TERMINAL_NOT_FOUND'
  /** Nobody helps more than five people. Stop helping one of them first. */
  | 'TOO_MANY_HELPED'
  /** Three family helpers help already. Stop one of them first. */
  | 'TOO_MANY_HELPERS'
  /** Too many wrong tries. Wait a while and try again. */
  | 'TOO_MANY_TRIES';

export type RegisterDeviceInput = {
  /** Whom you help as family, for a phone that is to make codes for them; yourself unless given. */
  forMemberNo?: string | null | undefined;
  /** What you know it by: 1–40 characters. */
  name: string;
};

export type RegisterPersonInput = {
  /** For auditors only: when their access ends, at most 92 days from now, which it is without a word. */
  accessUntil?: string | null | undefined;
  /** 1–40 characters. */
  displayName: string;
  /** 2–40 of a–z, 0–9, dot, hyphen, underscore. */
  login: string;
  memberNo?: string | null | undefined;
  merchantNo?: string | null | undefined;
  /** 8–200 characters; without it one is made and answered once, to be changed at the first sign-in. */
  password?: string | null | undefined;
  /** At least one; cashier and merchant_owner need a merchantNo. */
  roles: Array<string>;
};

export type RejectServiceInput = {
  commandId: string;
  serviceId: string;
};

export type RemoveSecondFactorInput = {
  /** The six digits that the authenticator shows now. */
  code?: string | null | undefined;
  /** One’s own; only who signs in by phone has none. */
  password?: string | null | undefined;
  /** Or a recovery code. */
  recoveryCode?: string | null | undefined;
};

export type RenewPairingInput = {
  terminalNo: string;
};

export type RenewRecoveryCodesInput = {
  /** The six digits that the authenticator shows now. */
  code: string;
};

export type RequestAccessInput = {
  memberNo: string;
  purpose: ReadingPurpose;
};

export type RequestCorrectionInput = {
  field: CorrectableField;
  memberNo: string;
  /** A name; adult, elder_card or minor; a household’s number. */
  value: string;
};

export type RequestCutInput = {
  commandId: string;
  /** The open cycle: what the caller saw, so that nobody cuts one they have not looked at. */
  cycle: string;
};

export type RequestDeletionInput = {
  memberNo: string;
};

export type RequestSignInCodeInput = {
  communityCode: string;
  /** A mobile number of the mainland: eleven digits, with or without +86, spaces and hyphens. */
  phone: string;
};

export type ResetPasswordInput = {
  login: string;
};

export type ResetSecondFactorInput = {
  /** Somebody else’s. */
  login: string;
  /** Why, and how it was made sure who asks: 1–200 characters. The audit log keeps it. */
  reason: string;
};

export type ResumeMerchantInput = {
  commandId: string;
  merchantNo: string;
};

export type RevokeApiKeyInput = {
  keyNo: number;
};

export type RevokeDeskDeviceInput = {
  deviceNo: number;
};

export type RevokeDeviceInput = {
  deviceNo: number;
};

export type RevokeTerminalInput = {
  terminalNo: string;
};

export type RotateApiKeyInput = {
  /** How long the new key lives: 1–366. */
  days: number;
  keyNo: number;
};

/** What is kept sealed of a member. */
export type SealedField =
  | 'careNote'
  | 'guardianName'
  | 'guardianPhone'
  | 'phone';

export type ServiceStatus =
  /** Counts. */
  | 'APPROVED'
  /** Was turned down: counts no hours and no points. */
  | 'REJECTED'
  /** Waits for a review. */
  | 'SUBMITTED';

/** How a session was opened: by password, by a code sent to a phone, by a PIN at a paired till, by card and PIN at a self-service desk. */
export type SessionOpenedBy =
  | 'card'
  | 'password'
  | 'phone'
  | 'till';

export type SetCashierPinInput = {
  /** One’s own, or with terminal:manage anybody’s of the own shop. */
  login: string;
  /** 4–6 digits; not one digit over and over, not a plain run up or down. */
  pin: string;
};

export type SetCommunityContactInput = {
  /** 5–25 digits, single spaces and hyphens, a + in front at most; null: nobody is to be called. */
  phone?: string | null | undefined;
};

export type SetPinInput = {
  /** Needed to change your own. */
  currentPin?: string | null | undefined;
  memberNo: string;
  /** Six digits, not all equal, neither 123456 nor 654321. */
  pin: string;
};

export type SignAgreementInput = {
  applicationNo: string;
  commandId: string;
  /** The bill that earns one point; at least 1. */
  earnFenPerPoint: number;
  /** The most own points outstanding; 0 or more. */
  issuingLimitPoints: number;
  /** 1–64 characters without commas, quotes and control characters; no space at either end; not FUND. */
  merchantNo: string;
  /** What the fund pays for fund points, 0–10000 of 10000. */
  settlementBps: number;
};

export type SignInByCardInput = {
  /** The six digits that the member types at tills. */
  pin: string;
  /** The card’s 16 digits, or `NFC:` and its chip’s number. */
  presented: string;
};

export type SignInByPhoneInput = {
  /** The six digits that were sent. */
  code: string;
  communityCode: string;
  /** Which of the members that share the phone; needed when there are several. */
  memberNo?: string | null | undefined;
  /** As in requestSignInCode. */
  phone: string;
  /** What requestSignInCode answered: the code counts only together with it. */
  ticket: string;
};

export type SignInInput = {
  communityCode: string;
  login: string;
  password: string;
};

export type SignServiceInput = {
  commandId: string;
  serviceId: string;
};

export type StateConsentInput = {
  /** False withdraws it. */
  given: boolean;
  /** On one’s own phone always screen. */
  manner: ConsentManner;
  memberNo: string;
  purpose: ConsentName;
  /** The version of the text that was shown or read out. */
  version: number;
};

export type StatementKind =
  /** Some were taken back: points and amounts are negative. */
  | 'REFUND'
  /** Points were redeemed. */
  | 'SALE';

export type StatementRole =
  /** The shop took points of the fund or of another shop. */
  | 'ACCEPTED'
  /** Another shop took points that this shop had issued. */
  | 'USED_ELSEWHERE';

export type SuspendMerchantInput = {
  commandId: string;
  merchantNo: string;
};

export type VoidCheckoutInput = {
  /** The last sale of the caller’s shift. */
  checkoutId: string;
  commandId: string;
};

export type WithdrawExitNoticeInput = {
  commandId: string;
  /** Owners act for their own shop only. */
  merchantNo: string;
};

export type RefusalPartsFragment = { code: RefusalCode, message: string, nextStep: string };

export type FamilyHelperPartsFragment = { helperNo: string, name: string, maskedName: string | null, dayPoints: number, usedTodayPoints: number, lastDay: string, invitationUntil: string | null, acceptedAt: string | null };

export type HelpersOfQueryVariables = Exact<{
  memberNo: string;
}>;


export type HelpersOfQuery = { helpersOf: Array<{ helperNo: string, name: string, maskedName: string | null, dayPoints: number, usedTodayPoints: number, lastDay: string, invitationUntil: string | null, acceptedAt: string | null }> };

export type InviteHelperMutationVariables = Exact<{
  input: InviteHelperInput;
}>;


export type InviteHelperMutation = { inviteHelper:
    | { __typename: 'HelperInvited', invitation: string, helper: { helperNo: string, name: string, maskedName: string | null, dayPoints: number, usedTodayPoints: number, lastDay: string, invitationUntil: string | null, acceptedAt: string | null } }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type EndHelpMutationVariables = Exact<{
  input: EndHelpInput;
}>;


export type EndHelpMutation = { endHelp:
    | { __typename: 'FamilyHelper', helperNo: string, name: string }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type MyAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccountQuery = { myAccount: { hasPassword: boolean, secondFactorOn: boolean, secondFactorRequired: boolean, secondFactorSetAt: string | null, recoveryCodesLeft: number } };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { mySessions: Array<{ sessionId: string, isThisOne: boolean, openedBy: SessionOpenedBy, bySecondFactor: boolean, device: string | null, network: string | null, terminalNo: string | null, createdAt: string, lastSeenAt: string }> };

export type BeginSecondFactorMutationVariables = Exact<{
  input: BeginSecondFactorInput;
}>;


export type BeginSecondFactorMutation = { beginSecondFactor:
    | { __typename: 'BegunSecondFactor', otpauthUri: string, secret: string }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type ConfirmSecondFactorMutationVariables = Exact<{
  input: ConfirmSecondFactorInput;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor:
    | { __typename: 'ConfirmedSecondFactor', recoveryCodes: Array<string>, session: { viewer: { login: string, displayName: string, roles: Array<string>, actingAs: string | null, mustChangePassword: boolean, terminalNo: string | null, memberNo: string | null, merchantNo: string | null, permissions: Array<string>, mustSetUpSecondFactor: boolean, deskSession: { endsAt: string, idleSeconds: number } | null, community: { code: string, name: string, timezone: string, contactPhone: string | null, policy: { version: string, faceValueFen: number, pointsPerHour: number, maxRedeemShareBps: number | null, maxRedeemPointsPerDay: number | null, secondReviewAboveMinutes: number | null, tags: Array<string> } } } } }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type RenewRecoveryCodesMutationVariables = Exact<{
  input: RenewRecoveryCodesInput;
}>;


export type RenewRecoveryCodesMutation = { renewRecoveryCodes:
    | { __typename: 'RecoveryCodes', recoveryCodes: Array<string> }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type RemoveSecondFactorMutationVariables = Exact<{
  input: RemoveSecondFactorInput;
}>;


export type RemoveSecondFactorMutation = { removeSecondFactor:
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'Session', viewer: { login: string, displayName: string, roles: Array<string>, actingAs: string | null, mustChangePassword: boolean, terminalNo: string | null, memberNo: string | null, merchantNo: string | null, permissions: Array<string>, mustSetUpSecondFactor: boolean, deskSession: { endsAt: string, idleSeconds: number } | null, community: { code: string, name: string, timezone: string, contactPhone: string | null, policy: { version: string, faceValueFen: number, pointsPerHour: number, maxRedeemShareBps: number | null, maxRedeemPointsPerDay: number | null, secondReviewAboveMinutes: number | null, tags: Array<string> } } } }
   };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'Session', viewer: { login: string, displayName: string, roles: Array<string>, actingAs: string | null, mustChangePassword: boolean, terminalNo: string | null, memberNo: string | null, merchantNo: string | null, permissions: Array<string>, mustSetUpSecondFactor: boolean, deskSession: { endsAt: string, idleSeconds: number } | null, community: { code: string, name: string, timezone: string, contactPhone: string | null, policy: { version: string, faceValueFen: number, pointsPerHour: number, maxRedeemShareBps: number | null, maxRedeemPointsPerDay: number | null, secondReviewAboveMinutes: number | null, tags: Array<string> } } } }
   };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { endSession:
    | { __typename: 'EndedSession', sessionId: string }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: number };

export type MerchantApplicationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MerchantApplicationsQuery = { merchantApplications: { nextCursor: string | null, applications: Array<{ applicationNo: string, name: string, trade: string, address: string, stage: ApplicationStage, appliedAt: string, papers: string | null, visitNote: string | null, visitedBy: string | null, noticeUntil: string | null, merchantNo: string | null, plaqueNo: string | null, endedBecause: string | null }> } };

export type AllianceShopsQueryVariables = Exact<{ [key: string]: never; }>;


export type AllianceShopsQuery = { merchants: Array<{ merchantNo: string, name: string, trade: string, suspended: boolean, honoursUntil: string | null, settlementBps: number, issuingLimitPoints: number, outstandingPoints: number }> };

export type ApplyForAdmissionMutationVariables = Exact<{
  input: ApplyForAdmissionInput;
}>;


export type ApplyForAdmissionMutation = { answer:
    | { __typename: 'ApplicationStep', applicationNo: string, stage: ApplicationStage }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type CheckPapersMutationVariables = Exact<{
  input: CheckPapersInput;
}>;


export type CheckPapersMutation = { answer:
    | { __typename: 'ApplicationStep', applicationNo: string, stage: ApplicationStage }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type RecordVisitMutationVariables = Exact<{
  input: RecordVisitInput;
}>;


export type RecordVisitMutation = { answer:
    | { __typename: 'ApplicationStep', applicationNo: string, stage: ApplicationStage }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type PostNoticeMutationVariables = Exact<{
  input: PostNoticeInput;
}>;


export type PostNoticeMutation = { answer:
    | { __typename: 'ApplicationStep', applicationNo: string, stage: ApplicationStage }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type SignAgreementMutationVariables = Exact<{
  input: SignAgreementInput;
}>;


export type SignAgreementMutation = { answer:
    | { __typename: 'ApplicationStep', applicationNo: string, stage: ApplicationStage }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type HandPlaqueMutationVariables = Exact<{
  input: HandPlaqueInput;
}>;


export type HandPlaqueMutation = { answer:
    | { __typename: 'ApplicationStep', applicationNo: string, stage: ApplicationStage }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type EndApplicationMutationVariables = Exact<{
  input: EndApplicationInput;
}>;


export type EndApplicationMutation = { answer:
    | { __typename: 'ApplicationStep', applicationNo: string, stage: ApplicationStage }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type SuspendMerchantMutationVariables = Exact<{
  input: SuspendMerchantInput;
}>;


export type SuspendMerchantMutation = { suspendMerchant:
    | { __typename: 'MerchantState', merchantNo: string, suspended: boolean }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type ResumeMerchantMutationVariables = Exact<{
  input: ResumeMerchantInput;
}>;


export type ResumeMerchantMutation = { resumeMerchant:
    | { __typename: 'MerchantState', merchantNo: string, suspended: boolean }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type SetCommunityContactMutationVariables = Exact<{
  input: SetCommunityContactInput;
}>;


export type SetCommunityContactMutation = { setCommunityContact:
    | { __typename: 'CommunityContact', contactPhone: string | null }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type AuditLogQueryVariables = Exact<{
  filter?: AuditLogFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { auditLog: { nextCursor: string | null, entries: Array<{ entryId: string, at: string, actor: string, action: string, outcome: string, reason: string | null, memberNo: string | null, onBehalf: boolean, merchantNo: string | null, terminalNo: string | null, requestId: string, network: string, withheld: boolean, details: Array<{ name: string, value: string }> | null, changes: Array<{ place: string, subject: string, before: string | null, after: string | null, readable: boolean }> }> } };

export type AuditEntryPartsFragment = { entryId: string, at: string, actor: string, action: string, outcome: string, reason: string | null, memberNo: string | null, onBehalf: boolean, merchantNo: string | null, terminalNo: string | null, requestId: string, network: string, withheld: boolean, details: Array<{ name: string, value: string }> | null, changes: Array<{ place: string, subject: string, before: string | null, after: string | null, readable: boolean }> };

export type DeskDevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskDevicesQuery = { deskDevices: Array<{ deviceNo: number, name: string, madeAt: string, madeBy: string, lastUsedAt: string | null, revokedAt: string | null, revokedBy: string | null }> };

export type MakeDeskDeviceMutationVariables = Exact<{
  input: MakeDeskDeviceInput;
}>;


export type MakeDeskDeviceMutation = { makeDeskDevice:
    | { __typename: 'DeskDevice', deviceNo: number }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type RevokeDeskDeviceMutationVariables = Exact<{
  input: RevokeDeskDeviceInput;
}>;


export type RevokeDeskDeviceMutation = { revokeDeskDevice:
    | { __typename: 'DeskDevice', deviceNo: number, name: string }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type OpenPinChoiceMutationVariables = Exact<{
  input: OpenPinChoiceInput;
}>;


export type OpenPinChoiceMutation = { openPinChoice:
    | { __typename: 'PinChoice', deviceNo: number, memberNo: string, until: string }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type ProgrammeNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeNamesQuery = { programmes: Array<{ programme: string }> };

export type RecordPartsFragment = { serviceId: string, memberNo: string, memberName: string, programme: string, tags: Array<string>, minutes: number, grade: EvidenceGrade | null, servedOn: string, status: ServiceStatus, reviewedBy: Array<string>, awardPoints: number | null, awardWaiting: boolean };

export type ServiceRecordsQueryVariables = Exact<{
  status?: ServiceStatus | null | undefined;
  after?: string | null | undefined;
}>;


export type ServiceRecordsQuery = { serviceRecords: { nextCursor: string | null, serviceRecords: Array<{ serviceId: string, memberNo: string, memberName: string, programme: string, tags: Array<string>, minutes: number, grade: EvidenceGrade | null, servedOn: string, status: ServiceStatus, reviewedBy: Array<string>, awardPoints: number | null, awardWaiting: boolean }> } };

export type MemberStandingQueryVariables = Exact<{
  memberNo: string;
}>;


export type MemberStandingQuery = { member: { memberNo: string, maskedName: string, points: number, approvedMinutes: number | null } | null };

export type RecordServiceMutationVariables = Exact<{
  input: RecordServiceInput;
}>;


export type RecordServiceMutation = { recordService:
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'ServiceRecord', serviceId: string, memberNo: string, memberName: string, programme: string, tags: Array<string>, minutes: number, grade: EvidenceGrade | null, servedOn: string, status: ServiceStatus, reviewedBy: Array<string>, awardPoints: number | null, awardWaiting: boolean }
   };

export type ApproveServiceMutationVariables = Exact<{
  input: ApproveServiceInput;
}>;


export type ApproveServiceMutation = { approveService:
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'ServiceRecord', serviceId: string, memberNo: string, memberName: string, programme: string, tags: Array<string>, minutes: number, grade: EvidenceGrade | null, servedOn: string, status: ServiceStatus, reviewedBy: Array<string>, awardPoints: number | null, awardWaiting: boolean }
   };

export type SignServiceMutationVariables = Exact<{
  input: SignServiceInput;
}>;


export type SignServiceMutation = { signService:
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'ServiceRecord', serviceId: string, memberNo: string, memberName: string, programme: string, tags: Array<string>, minutes: number, grade: EvidenceGrade | null, servedOn: string, status: ServiceStatus, reviewedBy: Array<string>, awardPoints: number | null, awardWaiting: boolean }
   };

export type RejectServiceMutationVariables = Exact<{
  input: RejectServiceInput;
}>;


export type RejectServiceMutation = { rejectService:
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'ServiceRecord', serviceId: string, memberNo: string, memberName: string, programme: string, tags: Array<string>, minutes: number, grade: EvidenceGrade | null, servedOn: string, status: ServiceStatus, reviewedBy: Array<string>, awardPoints: number | null, awardWaiting: boolean }
   };

export type ApiKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiKeysQuery = { apiKeys: Array<{ keyNo: number, name: string, scopes: Array<string>, merchantNo: string | null, createdAt: string, expiresAt: string, endedAt: string | null, lastUsedAt: string | null }> };

export type ShopsForKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopsForKeysQuery = { merchants: Array<{ merchantNo: string, name: string }> };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey:
    | { __typename: 'NewApiKey', token: string, key: { keyNo: number, name: string } }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type RotateApiKeyMutationVariables = Exact<{
  input: RotateApiKeyInput;
}>;


export type RotateApiKeyMutation = { rotateApiKey:
    | { __typename: 'NewApiKey', token: string, key: { keyNo: number, name: string } }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey:
    | { __typename: 'ApiKey', keyNo: number, name: string }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type JournalsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type JournalsQuery = { journals: { nextCursor: string | null, journals: Array<{ sequence: number, kind: string, actor: string, reason: string, occurredAt: string, reversesSequence: number | null }> } };

export type JournalDetailQueryVariables = Exact<{
  sequence: number;
}>;


export type JournalDetailQuery = { journal: { sequence: number, kind: string, commandId: string, actor: string, policyVersion: string, reason: string, occurredAt: string, postedAt: string, reversesSequence: number | null, legs: Array<{ from: string, to: string, asset: Asset, amount: number, fromBalanceAfter: number, toBalanceAfter: number }>, lotMovements: Array<{ lotId: string, holder: string, issuer: string, expiresOn: string, changePoints: number }>, obligations: Array<{ issuer: string, acceptor: string, points: number, owedFen: number, receivableFen: number, donationFen: number, concessionFen: number }>, chain: { batchNo: number, firstSequence: number, lastSequence: number, hash: string, previousHash: string } } | null };

export type CoveragePartsFragment = { reserveFen: number, outstandingPoints: number, budgetPoints: number, uncutDebtFen: number, headroomPoints: number, covered: boolean };

export type PositionPartsFragment = { party: string, name: string, carriedInFen: number, fundFen: number, interchangeReceivableFen: number, interchangePayableFen: number, netFen: number, status: PositionStatus | null };

export type CyclePartsFragment = { cycle: string, state: CycleState, openedOn: string, endsOn: string, cutRequestedAt: string | null, cutAt: string | null, firstSequence: number, lastSequence: number | null };

export type PositionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PositionsQuery = { coverage: { reserveFen: number, outstandingPoints: number, budgetPoints: number, uncutDebtFen: number, headroomPoints: number, covered: boolean }, openCycle: { cycle: string, state: CycleState, openedOn: string, endsOn: string, cutRequestedAt: string | null, cutAt: string | null, firstSequence: number, lastSequence: number | null, positions: Array<{ party: string, name: string, carriedInFen: number, fundFen: number, interchangeReceivableFen: number, interchangePayableFen: number, netFen: number, status: PositionStatus | null }> }, merchants: Array<{ merchantNo: string, name: string, suspended: boolean, issuingLimitPoints: number, outstandingPoints: number }> };

export type SettlementStopQueryVariables = Exact<{ [key: string]: never; }>;


export type SettlementStopQuery = { settlementStop: { stoppedAt: string, reason: string } | null };

export type CyclesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CyclesQuery = { cycles: { nextCursor: string | null, cycles: Array<{ cycle: string, state: CycleState, openedOn: string, endsOn: string, cutRequestedAt: string | null, cutAt: string | null, firstSequence: number, lastSequence: number | null, positions: Array<{ party: string, name: string, carriedInFen: number, fundFen: number, interchangeReceivableFen: number, interchangePayableFen: number, netFen: number, status: PositionStatus | null }> }> } };

export type RequestCutMutationVariables = Exact<{
  input: RequestCutInput;
}>;


export type RequestCutMutation = { requestCut:
    | { __typename: 'CutRequest', cycle: string, requestedAt: string }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type BudgetsQueryVariables = Exact<{ [key: string]: never; }>;


export type BudgetsQuery = { coverage: { reserveFen: number, outstandingPoints: number, budgetPoints: number, uncutDebtFen: number, headroomPoints: number, covered: boolean }, programmes: Array<{ programme: string, budgetPoints: number, waitingAwards: number }> };

export type AllocatePointsMutationVariables = Exact<{
  input: AllocatePointsInput;
}>;


export type AllocatePointsMutation = { allocatePoints:
    | { __typename: 'Allocation', programme: string, points: number, budgetPoints: number, grantedAwards: number, sequence: number }
    | { __typename: 'CoverageExceeded', code: RefusalCode, message: string, nextStep: string, headroomPoints: number }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type CycleChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type CycleChangedSubscription = { cycleChanged: { ids: Array<string> } };

export type MyCardsQueryVariables = Exact<{
  memberNo: string;
}>;


export type MyCardsQuery = { cards: Array<{ cardNo: string, issuedAt: string, blockedAt: string | null }> };

export type BlockCardMutationVariables = Exact<{
  input: BlockCardInput;
}>;


export type BlockCardMutation = { blockCard:
    | { __typename: 'MemberCard', cardNo: string, blockedAt: string | null }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type MyPinQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPinQuery = { pinSetAt: string | null };

export type SetPinMutationVariables = Exact<{
  input: SetPinInput;
}>;


export type SetPinMutation = { setPin:
    | { __typename: 'PinSet' }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type PeopleIHelpQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleIHelpQuery = { peopleIHelp: Array<{ helperNo: string, memberNo: string, memberMaskedName: string, dayPoints: number, leftTodayPoints: number, lastDay: string, deviceNo: number | null }> };

export type HelpInvitationQueryVariables = Exact<{
  invitation: string;
}>;


export type HelpInvitationQuery = { helpInvitation:
    | { __typename: 'HelpOffer', memberMaskedName: string, name: string, dayPoints: number, lastDay: string }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type AcceptHelpMutationVariables = Exact<{
  input: AcceptHelpInput;
}>;


export type AcceptHelpMutation = { acceptHelp:
    | { __typename: 'HelpedMember', memberNo: string, memberMaskedName: string }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type MyHouseholdQueryVariables = Exact<{ [key: string]: never; }>;


export type MyHouseholdQuery = { household: Array<{ memberNo: string, maskedName: string }> };

export type GiftPointsMutationVariables = Exact<{
  input: GiftPointsInput;
}>;


export type GiftPointsMutation = { giftPoints:
    | { __typename: 'GivenPoints', points: number, pointsAfter: number }
    | { __typename: 'InsufficientPoints', code: RefusalCode, message: string, nextStep: string, availablePoints: number }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type DonatePointsMutationVariables = Exact<{
  input: DonatePointsInput;
}>;


export type DonatePointsMutation = { donatePoints:
    | { __typename: 'DonatedPoints', points: number, pointsAfter: number }
    | { __typename: 'InsufficientPoints', code: RefusalCode, message: string, nextStep: string, availablePoints: number }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type AskedQuotePartsFragment = { quoteId: string, merchantNo: string, merchantName: string, billFen: number | null, askedPoints: number | null, confirmedPoints: number, expiresAt: string, checkoutId: string | null };

export type QuotesToConfirmQueryVariables = Exact<{ [key: string]: never; }>;


export type QuotesToConfirmQuery = { quotesToConfirm: Array<{ quoteId: string, merchantNo: string, merchantName: string, billFen: number | null, askedPoints: number | null, confirmedPoints: number, expiresAt: string, checkoutId: string | null }> };

export type ConfirmQuoteMutationVariables = Exact<{
  input: ConfirmQuoteInput;
}>;


export type ConfirmQuoteMutation = { confirmQuote:
    | { __typename: 'Quote', quoteId: string, merchantNo: string, merchantName: string, billFen: number | null, askedPoints: number | null, confirmedPoints: number, expiresAt: string, checkoutId: string | null }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type OpenSignQuoteMutationVariables = Exact<{
  input: OpenSignQuoteInput;
}>;


export type OpenSignQuoteMutation = { openSignQuote:
    | { __typename: 'DailyLimitExceeded', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'InsufficientPoints', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'Quote', quoteId: string, merchantNo: string, merchantName: string, billFen: number | null, askedPoints: number | null, confirmedPoints: number, expiresAt: string, checkoutId: string | null }
    | { __typename: 'RedeemShareExceeded', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'SignLimitExceeded', code: RefusalCode, message: string, nextStep: string }
   };

export type SignQuoteQueryVariables = Exact<{
  quoteId: string;
}>;


export type SignQuoteQuery = { quote: { quoteId: string, merchantNo: string, merchantName: string, billFen: number | null, askedPoints: number | null, confirmedPoints: number, expiresAt: string, checkoutId: string | null } | null };

export type LatestScanQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestScanQuery = { latestScan: { quoteId: string, merchantName: string, presented: Presented, checkoutId: string | null, redeemPoints: number | null, payFen: number | null, until: string } | null };

export type ScanChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ScanChangedSubscription = { scanChanged: { ids: Array<string> } };

export type LinePartsFragment = { sequence: number, kind: string, reason: string, amountPoints: number, balanceAfterPoints: number, occurredAt: string, honouredBy: Array<{ issuer: string, issuerName: string, points: number }>, paidBy: { helperNo: string, name: string | null } | null };

export type MyWalletQueryVariables = Exact<{
  memberNo: string;
}>;


export type MyWalletQuery = { member: { points: number, frozen: boolean, lots: Array<{ lotId: string, issuer: string, issuerName: string, expiresOn: string, remainingPoints: number }>, history: { lines: Array<{ sequence: number, kind: string, reason: string, amountPoints: number, balanceAfterPoints: number, occurredAt: string, honouredBy: Array<{ issuer: string, issuerName: string, points: number }>, paidBy: { helperNo: string, name: string | null } | null }> } } | null };

export type MyHistoryQueryVariables = Exact<{
  memberNo: string;
  after?: string | null | undefined;
}>;


export type MyHistoryQuery = { member: { history: { nextCursor: string | null, lines: Array<{ sequence: number, kind: string, reason: string, amountPoints: number, balanceAfterPoints: number, occurredAt: string, honouredBy: Array<{ issuer: string, issuerName: string, points: number }>, paidBy: { helperNo: string, name: string | null } | null }> } } | null };

export type ShopsNearByQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopsNearByQuery = { shops: Array<{ merchantNo: string, name: string, trade: string, earnFenPerPoint: number, suspended: boolean, honoursUntil: string | null }> };

export type WalletChangedSubscriptionVariables = Exact<{
  memberNo: string;
}>;


export type WalletChangedSubscription = { walletChanged: { ids: Array<string> } };

export type ShopNowQueryVariables = Exact<{
  merchantNo: string;
}>;


export type ShopNowQuery = { merchants: Array<{ merchantNo: string, name: string, trade: string, suspended: boolean, honoursUntil: string | null, settlementBps: number, issuingLimitPoints: number, earnFenPerPoint: number, outstandingPoints: number }>, merchantPosition: { party: string, name: string, carriedInFen: number, fundFen: number, interchangeReceivableFen: number, interchangePayableFen: number, netFen: number, status: PositionStatus | null } | null, merchantPayout: { cycle: string, endsOn: string, netFen: number, carryBelowFen: number, status: PositionStatus } | null, community: { policy: { faceValueFen: number, interchangeBps: number } } };

export type ShopCustomersQueryVariables = Exact<{
  merchantNo: string;
  fromDay: string;
  toDay: string;
}>;


export type ShopCustomersQuery = { merchantCustomers: { members: number | null, firstTime: number | null, bills: number | null } };

export type CycleNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type CycleNamesQuery = { cycles: { cycles: Array<{ cycle: string, state: CycleState, openedOn: string, endsOn: string }> } };

export type StatementLinePartsFragment = { sequence: number, at: string, checkoutId: string, kind: StatementKind, role: StatementRole, issuer: string, issuerName: string, acceptor: string, acceptorName: string, points: number, faceFen: number, rateBps: number, concessionFen: number, donationFen: number, netFen: number };

export type ShopStatementQueryVariables = Exact<{
  merchantNo: string;
  cycle?: string | null | undefined;
  role?: StatementRole | null | undefined;
  kind?: StatementKind | null | undefined;
  after?: string | null | undefined;
}>;


export type ShopStatementQuery = { merchantStatement: { cycle: string, nextCursor: string | null, lines: Array<{ sequence: number, at: string, checkoutId: string, kind: StatementKind, role: StatementRole, issuer: string, issuerName: string, acceptor: string, acceptorName: string, points: number, faceFen: number, rateBps: number, concessionFen: number, donationFen: number, netFen: number }> } | null };

export type ShopStatementSumsQueryVariables = Exact<{
  merchantNo: string;
  cycle?: string | null | undefined;
}>;


export type ShopStatementSumsQuery = { merchantStatement: { cycle: string, sums: { lines: number, acceptedPoints: number, usedElsewherePoints: number, concessionFen: number, donationFen: number, carriedInFen: number, fundFen: number, interchangeReceivableFen: number, interchangePayableFen: number, netFen: number } } | null };

export type ShopTillsQueryVariables = Exact<{
  merchantNo: string;
}>;


export type ShopTillsQuery = { terminals: Array<{ terminalNo: string, name: string, pairingUntil: string | null, pairedAt: string | null, revokedAt: string | null, openShift: { login: string, openedAt: string } | null }>, cashiers: Array<{ login: string, displayName: string, hasPin: boolean }> };

export type CreateTerminalMutationVariables = Exact<{
  input: CreateTerminalInput;
}>;


export type CreateTerminalMutation = { createTerminal:
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'TerminalToPair', terminalNo: string, name: string, pairingCode: string, expiresAt: string }
   };

export type RenewPairingMutationVariables = Exact<{
  input: RenewPairingInput;
}>;


export type RenewPairingMutation = { renewPairing:
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'TerminalToPair', terminalNo: string, name: string, pairingCode: string, expiresAt: string }
   };

export type RevokeTerminalMutationVariables = Exact<{
  input: RevokeTerminalInput;
}>;


export type RevokeTerminalMutation = { revokeTerminal:
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'Terminal', terminalNo: string, name: string }
   };

export type SetCashierPinMutationVariables = Exact<{
  input: SetCashierPinInput;
}>;


export type SetCashierPinMutation = { setCashierPin:
    | { __typename: 'CashierPinSet', login: string }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type GiveExitNoticeMutationVariables = Exact<{
  input: GiveExitNoticeInput;
}>;


export type GiveExitNoticeMutation = { giveExitNotice:
    | { __typename: 'ExitNotice', merchantNo: string, honoursUntil: string | null }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type WithdrawExitNoticeMutationVariables = Exact<{
  input: WithdrawExitNoticeInput;
}>;


export type WithdrawExitNoticeMutation = { withdrawExitNotice:
    | { __typename: 'ExitNotice', merchantNo: string, honoursUntil: string | null }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type PersonPartsFragment = { login: string, displayName: string, roles: Array<string>, memberNo: string | null, merchantNo: string | null, accessUntil: string | null, deactivated: boolean, mustChangePassword: boolean, hasPassword: boolean, hasSecondFactor: boolean };

export type PeopleQueryVariables = Exact<{
  search?: string | null | undefined;
  withResidents: boolean;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { people: { nextCursor: string | null, people: Array<{ login: string, displayName: string, roles: Array<string>, memberNo: string | null, merchantNo: string | null, accessUntil: string | null, deactivated: boolean, mustChangePassword: boolean, hasPassword: boolean, hasSecondFactor: boolean }> } };

export type RoleRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type RoleRequestsQuery = { roleRequests: Array<{ requestId: string, login: string, roles: Array<string>, askedAt: string, askedBy: string, decidedAt: string | null, decidedBy: string | null, agreed: boolean | null }> };

export type RegisterPersonMutationVariables = Exact<{
  input: RegisterPersonInput;
}>;


export type RegisterPersonMutation = { registerPerson:
    | { __typename: 'Person', login: string, roles: Array<string>, firstPassword: string | null, waitingRoles: Array<string> }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type ChangeRolesMutationVariables = Exact<{
  input: ChangeRolesInput;
}>;


export type ChangeRolesMutation = { changeRoles:
    | { __typename: 'PersonOnList', login: string, displayName: string, roles: Array<string>, memberNo: string | null, merchantNo: string | null, accessUntil: string | null, deactivated: boolean, mustChangePassword: boolean, hasPassword: boolean, hasSecondFactor: boolean }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type DecideRoleRequestMutationVariables = Exact<{
  input: DecideRoleRequestInput;
}>;


export type DecideRoleRequestMutation = { decideRoleRequest:
    | { __typename: 'PersonOnList', login: string, displayName: string, roles: Array<string>, memberNo: string | null, merchantNo: string | null, accessUntil: string | null, deactivated: boolean, mustChangePassword: boolean, hasPassword: boolean, hasSecondFactor: boolean }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type DeactivatePersonMutationVariables = Exact<{
  input: DeactivatePersonInput;
}>;


export type DeactivatePersonMutation = { deactivatePerson:
    | { __typename: 'PersonOnList', login: string, displayName: string, roles: Array<string>, memberNo: string | null, merchantNo: string | null, accessUntil: string | null, deactivated: boolean, mustChangePassword: boolean, hasPassword: boolean, hasSecondFactor: boolean }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type ReactivatePersonMutationVariables = Exact<{
  input: ReactivatePersonInput;
}>;


export type ReactivatePersonMutation = { reactivatePerson:
    | { __typename: 'PersonOnList', login: string, displayName: string, roles: Array<string>, memberNo: string | null, merchantNo: string | null, accessUntil: string | null, deactivated: boolean, mustChangePassword: boolean, hasPassword: boolean, hasSecondFactor: boolean }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type ResetSecondFactorMutationVariables = Exact<{
  input: ResetSecondFactorInput;
}>;


export type ResetSecondFactorMutation = { resetSecondFactor:
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'SecondFactorReset', login: string }
   };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'FirstPassword', login: string, firstPassword: string }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type ThisDeskDeviceQueryVariables = Exact<{ [key: string]: never; }>;


export type ThisDeskDeviceQuery = { thisDeskDevice: { name: string, communityName: string, pinChoice: { maskedName: string, until: string } | null } | null };

export type SignInByCardMutationVariables = Exact<{
  input: SignInByCardInput;
}>;


export type SignInByCardMutation = { signInByCard:
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'Session', viewer: { login: string, displayName: string, roles: Array<string>, actingAs: string | null, mustChangePassword: boolean, terminalNo: string | null, memberNo: string | null, merchantNo: string | null, permissions: Array<string>, mustSetUpSecondFactor: boolean, deskSession: { endsAt: string, idleSeconds: number } | null, community: { code: string, name: string, timezone: string, contactPhone: string | null, policy: { version: string, faceValueFen: number, pointsPerHour: number, maxRedeemShareBps: number | null, maxRedeemPointsPerDay: number | null, secondReviewAboveMinutes: number | null, tags: Array<string> } } } }
   };

export type ChoosePinMutationVariables = Exact<{
  input: ChoosePinInput;
}>;


export type ChoosePinMutation = { choosePin:
    | { __typename: 'PinSet', setAt: string }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type RequestSignInCodeMutationVariables = Exact<{
  input: RequestSignInCodeInput;
}>;


export type RequestSignInCodeMutation = { requestSignInCode:
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'SignInCodeSent', ticket: string, expiresInSeconds: number, retryAfterSeconds: number }
   };

export type SignInByPhoneMutationVariables = Exact<{
  input: SignInByPhoneInput;
}>;


export type SignInByPhoneMutation = { signInByPhone:
    | { __typename: 'ChooseMember', members: Array<{ memberNo: string, maskedName: string }> }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'SecondFactorNeeded', ticket: string }
    | { __typename: 'Session', viewer: { login: string, displayName: string, roles: Array<string>, actingAs: string | null, mustChangePassword: boolean, terminalNo: string | null, memberNo: string | null, merchantNo: string | null, permissions: Array<string>, mustSetUpSecondFactor: boolean, deskSession: { endsAt: string, idleSeconds: number } | null, community: { code: string, name: string, timezone: string, contactPhone: string | null, policy: { version: string, faceValueFen: number, pointsPerHour: number, maxRedeemShareBps: number | null, maxRedeemPointsPerDay: number | null, secondReviewAboveMinutes: number | null, tags: Array<string> } } } }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'SecondFactorNeeded', ticket: string }
    | { __typename: 'Session', viewer: { login: string, displayName: string, roles: Array<string>, actingAs: string | null, mustChangePassword: boolean, terminalNo: string | null, memberNo: string | null, merchantNo: string | null, permissions: Array<string>, mustSetUpSecondFactor: boolean, deskSession: { endsAt: string, idleSeconds: number } | null, community: { code: string, name: string, timezone: string, contactPhone: string | null, policy: { version: string, faceValueFen: number, pointsPerHour: number, maxRedeemShareBps: number | null, maxRedeemPointsPerDay: number | null, secondReviewAboveMinutes: number | null, tags: Array<string> } } } }
   };

export type CompleteSignInMutationVariables = Exact<{
  input: CompleteSignInInput;
}>;


export type CompleteSignInMutation = { completeSignIn:
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'Session', viewer: { login: string, displayName: string, roles: Array<string>, actingAs: string | null, mustChangePassword: boolean, terminalNo: string | null, memberNo: string | null, merchantNo: string | null, permissions: Array<string>, mustSetUpSecondFactor: boolean, deskSession: { endsAt: string, idleSeconds: number } | null, community: { code: string, name: string, timezone: string, contactPhone: string | null, policy: { version: string, faceValueFen: number, pointsPerHour: number, maxRedeemShareBps: number | null, maxRedeemPointsPerDay: number | null, secondReviewAboveMinutes: number | null, tags: Array<string> } } } }
   };

export type ShopsQueryVariables = Exact<{ [key: string]: never; }>;


export type ShopsQuery = { merchants: Array<{ merchantNo: string, name: string, suspended: boolean }> };

export type QuoteCheckoutQueryVariables = Exact<{
  input: QuoteCheckoutInput;
}>;


export type QuoteCheckoutQuery = { quoteCheckout:
    | { __typename: 'CheckoutQuote', billFen: number, redeemPoints: number, redeemFen: number, payFen: number, earnPoints: number, maxRedeemPoints: number }
    | { __typename: 'DailyLimitExceeded', code: RefusalCode, message: string, nextStep: string, remainingPoints: number }
    | { __typename: 'InsufficientPoints', code: RefusalCode, message: string, nextStep: string, availablePoints: number }
    | { __typename: 'RedeemShareExceeded', code: RefusalCode, message: string, nextStep: string, maxPoints: number }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type CompleteCheckoutMutationVariables = Exact<{
  input: CompleteCheckoutInput;
}>;


export type CompleteCheckoutMutation = { completeCheckout:
    | { __typename: 'Checkout', checkoutId: string, memberMaskedName: string, redeemPoints: number, redeemFen: number, payFen: number, earnedPoints: number, memberPointsAfter: number }
    | { __typename: 'DailyLimitExceeded', code: RefusalCode, message: string, nextStep: string, remainingPoints: number }
    | { __typename: 'InsufficientPoints', code: RefusalCode, message: string, nextStep: string, availablePoints: number }
    | { __typename: 'RedeemShareExceeded', code: RefusalCode, message: string, nextStep: string, maxPoints: number }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type SalePartsFragment = { checkoutId: string, receiptNo: string, sequence: number | null, memberMaskedName: string, billFen: number, redeemPoints: number, redeemFen: number, payFen: number, earnedPoints: number, at: string, refundedFen: number, refundedPoints: number, memberPointsAfter: number, merchantName: string };

export type RecentSalesQueryVariables = Exact<{
  merchantNo?: string | null | undefined;
  fromDay?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RecentSalesQuery = { checkouts: { nextCursor: string | null, checkouts: Array<{ checkoutId: string, receiptNo: string, sequence: number | null, memberMaskedName: string, billFen: number, redeemPoints: number, redeemFen: number, payFen: number, earnedPoints: number, at: string, refundedFen: number, refundedPoints: number, memberPointsAfter: number, merchantName: string }> } };

export type CheckoutByReceiptQueryVariables = Exact<{
  receiptNo: string;
}>;


export type CheckoutByReceiptQuery = { checkoutByReceipt:
    | { __typename: 'Checkout', checkoutId: string, receiptNo: string, sequence: number | null, memberMaskedName: string, billFen: number, redeemPoints: number, redeemFen: number, payFen: number, earnedPoints: number, at: string, refundedFen: number, refundedPoints: number, memberPointsAfter: number, merchantName: string }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type RefundCheckoutMutationVariables = Exact<{
  input: RefundCheckoutInput;
}>;


export type RefundCheckoutMutation = { refundCheckout:
    | { __typename: 'Refund', refundId: string, checkoutId: string, redeemPoints: number, cashFen: number, clawedBackPoints: number }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type TillTodayQueryVariables = Exact<{
  merchantNo: string;
}>;


export type TillTodayQuery = { tillToday: { sales: number, billFen: number, redeemPoints: number, redeemFen: number, refundedPoints: number, nextPayout: { cycle: string, dueOn: string, netFen: number } } };

export type VoidCheckoutMutationVariables = Exact<{
  input: VoidCheckoutInput;
}>;


export type VoidCheckoutMutation = { voidCheckout:
    | { __typename: 'Refund', refundId: string, checkoutId: string, redeemPoints: number, cashFen: number, clawedBackPoints: number }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type QuotePartsFragment = { quoteId: string, merchantNo: string, memberMaskedName: string, presented: Presented, availablePoints: number, noPinPoints: number, confirmedPoints: number, askedPoints: number | null, billFen: number | null, usualBillFen: number | null, expiresAt: string, checkoutId: string | null };

export type OpenQuoteMutationVariables = Exact<{
  input: OpenQuoteInput;
}>;


export type OpenQuoteMutation = { openQuote:
    | { __typename: 'Quote', quoteId: string, merchantNo: string, memberMaskedName: string, presented: Presented, availablePoints: number, noPinPoints: number, confirmedPoints: number, askedPoints: number | null, billFen: number | null, usualBillFen: number | null, expiresAt: string, checkoutId: string | null }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type ScanQuoteQueryVariables = Exact<{
  quoteId: string;
}>;


export type ScanQuoteQuery = { quote: { quoteId: string, merchantNo: string, memberMaskedName: string, presented: Presented, availablePoints: number, noPinPoints: number, confirmedPoints: number, askedPoints: number | null, billFen: number | null, usualBillFen: number | null, expiresAt: string, checkoutId: string | null } | null };

export type SignQuotesQueryVariables = Exact<{
  merchantNo: string;
}>;


export type SignQuotesQuery = { quotesAtTill: Array<{ quoteId: string, merchantNo: string, memberMaskedName: string, presented: Presented, availablePoints: number, noPinPoints: number, confirmedPoints: number, askedPoints: number | null, billFen: number | null, usualBillFen: number | null, expiresAt: string, checkoutId: string | null }> };

export type PriceQuoteQueryVariables = Exact<{
  input: PriceQuoteInput;
}>;


export type PriceQuoteQuery = { priceQuote:
    | { __typename: 'CheckoutQuote', billFen: number, maxRedeemPoints: number, earnPoints: number }
    | { __typename: 'ConfirmationNeeded', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'DailyLimitExceeded', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'HelperLimitExceeded', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'InsufficientPoints', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'RedeemShareExceeded', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'SignLimitExceeded', code: RefusalCode, message: string, nextStep: string }
   };

export type CompleteQuoteMutationVariables = Exact<{
  input: CompleteQuoteInput;
}>;


export type CompleteQuoteMutation = { completeQuote:
    | { __typename: 'Checkout', checkoutId: string, receiptNo: string, sequence: number | null, memberMaskedName: string, billFen: number, redeemPoints: number, redeemFen: number, payFen: number, earnedPoints: number, at: string, refundedFen: number, refundedPoints: number, memberPointsAfter: number, merchantName: string }
    | { __typename: 'ConfirmationNeeded', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'DailyLimitExceeded', code: RefusalCode, message: string, nextStep: string, remainingPoints: number }
    | { __typename: 'HelperLimitExceeded', code: RefusalCode, message: string, nextStep: string, limitPoints: number }
    | { __typename: 'InsufficientPoints', code: RefusalCode, message: string, nextStep: string, availablePoints: number }
    | { __typename: 'RedeemShareExceeded', code: RefusalCode, message: string, nextStep: string, maxPoints: number }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'SignLimitExceeded', code: RefusalCode, message: string, nextStep: string, limitPoints: number }
   };

export type AskConfirmationMutationVariables = Exact<{
  input: AskConfirmationInput;
}>;


export type AskConfirmationMutation = { askConfirmation:
    | { __typename: 'Quote', quoteId: string, merchantNo: string, memberMaskedName: string, presented: Presented, availablePoints: number, noPinPoints: number, confirmedPoints: number, askedPoints: number | null, billFen: number | null, usualBillFen: number | null, expiresAt: string, checkoutId: string | null }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type ConfirmQuoteByPinMutationVariables = Exact<{
  input: ConfirmQuoteByPinInput;
}>;


export type ConfirmQuoteByPinMutation = { confirmQuoteByPin:
    | { __typename: 'Quote', quoteId: string, merchantNo: string, memberMaskedName: string, presented: Presented, availablePoints: number, noPinPoints: number, confirmedPoints: number, askedPoints: number | null, billFen: number | null, usualBillFen: number | null, expiresAt: string, checkoutId: string | null }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type RecordPaperSlipMutationVariables = Exact<{
  input: RecordPaperSlipInput;
}>;


export type RecordPaperSlipMutation = { recordPaperSlip:
    | { __typename: 'Checkout', checkoutId: string, memberMaskedName: string, redeemPoints: number, redeemFen: number, payFen: number }
    | { __typename: 'DailyLimitExceeded', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'InsufficientPoints', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'RedeemShareExceeded', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'SlipLimitExceeded', code: RefusalCode, message: string, nextStep: string }
   };

export type PairTerminalMutationVariables = Exact<{
  input: PairTerminalInput;
}>;


export type PairTerminalMutation = { pairTerminal:
    | { __typename: 'PairedTerminal', terminalToken: string, terminalNo: string, name: string, merchantName: string, communityName: string }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type PairedTerminalQueryVariables = Exact<{
  input: PairedTerminalInput;
}>;


export type PairedTerminalQuery = { pairedTerminal:
    | { __typename: 'PairedTerminalShown', name: string, merchantName: string, communityName: string, cashiers: Array<{ login: string, displayName: string }>, openShift: { login: string, openedAt: string } | null }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type OpenShiftMutationVariables = Exact<{
  input: OpenShiftInput;
}>;


export type OpenShiftMutation = { openShift:
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'Session', viewer: { login: string, displayName: string, roles: Array<string>, actingAs: string | null, mustChangePassword: boolean, terminalNo: string | null, memberNo: string | null, merchantNo: string | null, permissions: Array<string>, mustSetUpSecondFactor: boolean, deskSession: { endsAt: string, idleSeconds: number } | null, community: { code: string, name: string, timezone: string, contactPhone: string | null, policy: { version: string, faceValueFen: number, pointsPerHour: number, maxRedeemShareBps: number | null, maxRedeemPointsPerDay: number | null, secondReviewAboveMinutes: number | null, tags: Array<string> } } } }
   };

export type ShiftSoFarQueryVariables = Exact<{ [key: string]: never; }>;


export type ShiftSoFarQuery = { shiftSoFar: { sales: number, billFen: number, redeemPoints: number, refunds: number } | null };

export type CloseShiftMutationVariables = Exact<{ [key: string]: never; }>;


export type CloseShiftMutation = { closeShift:
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'ShiftClosed', closedAt: string, totals: { sales: number, billFen: number, redeemPoints: number, refunds: number } }
   };

export type RegisterDeviceMutationVariables = Exact<{
  input: RegisterDeviceInput;
}>;


export type RegisterDeviceMutation = { registerDevice:
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'RegisteredDevice', deviceNo: number, secret: string, codePrefix: string, serverTime: string }
   };

export type PaymentDevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type PaymentDevicesQuery = { devices: Array<{ deviceNo: number, name: string, registeredAt: string, revokedAt: string | null }> };

export type RevokeDeviceMutationVariables = Exact<{
  input: RevokeDeviceInput;
}>;


export type RevokeDeviceMutation = { revokeDevice:
    | { __typename: 'PaymentDevice', deviceNo: number }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type ConsentPartsFragment = { purpose: ConsentName, version: number, given: boolean, manner: ConsentManner, statedAt: string, statedBy: string };

export type CorrectionPartsFragment = { correctionId: string, memberNo: string, field: CorrectableField, before: string | null, after: string | null, requestedAt: string, requestedBy: string, accepted: boolean | null };

export type DeletionPartsFragment = { memberNo: string, requestedAt: string, requestedBy: string, dueAt: string, doneAt: string | null };

export type AccessPartsFragment = { accessId: string, memberNo: string, purpose: ReadingPurpose, requestedAt: string, requestedBy: string, granted: boolean | null, until: string | null };

export type MemberPrivacyQueryVariables = Exact<{
  memberNo: string;
}>;


export type MemberPrivacyQuery = { consentPurposes: Array<{ purpose: ConsentName, version: number, sensitive: boolean, title: string, text: string }>, privacy: { memberNo: string, sealedFields: Array<SealedField>, consents: Array<{ purpose: ConsentName, version: number, given: boolean, manner: ConsentManner, statedAt: string, statedBy: string }>, corrections: Array<{ correctionId: string, memberNo: string, field: CorrectableField, before: string | null, after: string | null, requestedAt: string, requestedBy: string, accepted: boolean | null }>, readings: Array<{ readAt: string, readBy: string, fields: Array<SealedField>, purpose: ReadingPurpose }>, deletion: { memberNo: string, requestedAt: string, requestedBy: string, dueAt: string, doneAt: string | null } | null, access: { accessId: string, memberNo: string, purpose: ReadingPurpose, requestedAt: string, requestedBy: string, granted: boolean | null, until: string | null } | null } | null };

export type PrivacyDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type PrivacyDeskQuery = { privacyDesk: { accesses: Array<{ accessId: string, memberNo: string, purpose: ReadingPurpose, requestedAt: string, requestedBy: string, granted: boolean | null, until: string | null }>, corrections: Array<{ correctionId: string, memberNo: string, field: CorrectableField, before: string | null, after: string | null, requestedAt: string, requestedBy: string, accepted: boolean | null }>, deletions: Array<{ memberNo: string, requestedAt: string, requestedBy: string, dueAt: string, doneAt: string | null }> } };

export type PersonalDataQueryVariables = Exact<{
  memberNo: string;
  after?: string | null | undefined;
}>;


export type PersonalDataQuery = { personalData:
    | { __typename: 'PersonalDataPart', json: string, next: string | null }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type StateConsentMutationVariables = Exact<{
  input: StateConsentInput;
}>;


export type StateConsentMutation = { stateConsent:
    | { __typename: 'Consent', purpose: ConsentName, version: number, given: boolean, manner: ConsentManner, statedAt: string, statedBy: string }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type KeepPrivateDataMutationVariables = Exact<{
  input: KeepPrivateDataInput;
}>;


export type KeepPrivateDataMutation = { keepPrivateData:
    | { __typename: 'PrivateDataKept', fields: Array<SealedField> }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type ReadPrivateDataMutationVariables = Exact<{
  input: ReadPrivateDataInput;
}>;


export type ReadPrivateDataMutation = { readPrivateData:
    | { __typename: 'PrivateMemberData', phone: string | null, guardianName: string | null, guardianPhone: string | null, careNote: string | null, earlier: Array<{ field: SealedField, text: string, until: string }> }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type RequestAccessMutationVariables = Exact<{
  input: RequestAccessInput;
}>;


export type RequestAccessMutation = { requestAccess:
    | { __typename: 'PersonalDataAccess', accessId: string, memberNo: string, purpose: ReadingPurpose, requestedAt: string, requestedBy: string, granted: boolean | null, until: string | null }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type DecideAccessMutationVariables = Exact<{
  input: DecideAccessInput;
}>;


export type DecideAccessMutation = { decideAccess:
    | { __typename: 'PersonalDataAccess', accessId: string, memberNo: string, purpose: ReadingPurpose, requestedAt: string, requestedBy: string, granted: boolean | null, until: string | null }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type RequestCorrectionMutationVariables = Exact<{
  input: RequestCorrectionInput;
}>;


export type RequestCorrectionMutation = { requestCorrection:
    | { __typename: 'MemberCorrection', correctionId: string, memberNo: string, field: CorrectableField, before: string | null, after: string | null, requestedAt: string, requestedBy: string, accepted: boolean | null }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type DecideCorrectionMutationVariables = Exact<{
  input: DecideCorrectionInput;
}>;


export type DecideCorrectionMutation = { decideCorrection:
    | { __typename: 'MemberCorrection', correctionId: string, memberNo: string, field: CorrectableField, before: string | null, after: string | null, requestedAt: string, requestedBy: string, accepted: boolean | null }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type RequestDeletionMutationVariables = Exact<{
  input: RequestDeletionInput;
}>;


export type RequestDeletionMutation = { requestDeletion:
    | { __typename: 'MemberDeletion', memberNo: string, requestedAt: string, requestedBy: string, dueAt: string, doneAt: string | null }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type CancelDeletionMutationVariables = Exact<{
  input: CancelDeletionInput;
}>;


export type CancelDeletionMutation = { cancelDeletion:
    | { __typename: 'MemberDeletion', memberNo: string, requestedAt: string, requestedBy: string, dueAt: string, doneAt: string | null }
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
   };

export type ViewerPartsFragment = { login: string, displayName: string, roles: Array<string>, actingAs: string | null, mustChangePassword: boolean, terminalNo: string | null, memberNo: string | null, merchantNo: string | null, permissions: Array<string>, mustSetUpSecondFactor: boolean, deskSession: { endsAt: string, idleSeconds: number } | null, community: { code: string, name: string, timezone: string, contactPhone: string | null, policy: { version: string, faceValueFen: number, pointsPerHour: number, maxRedeemShareBps: number | null, maxRedeemPointsPerDay: number | null, secondReviewAboveMinutes: number | null, tags: Array<string> } } };

export type SessionPartsFragment = { viewer: { login: string, displayName: string, roles: Array<string>, actingAs: string | null, mustChangePassword: boolean, terminalNo: string | null, memberNo: string | null, merchantNo: string | null, permissions: Array<string>, mustSetUpSecondFactor: boolean, deskSession: { endsAt: string, idleSeconds: number } | null, community: { code: string, name: string, timezone: string, contactPhone: string | null, policy: { version: string, faceValueFen: number, pointsPerHour: number, maxRedeemShareBps: number | null, maxRedeemPointsPerDay: number | null, secondReviewAboveMinutes: number | null, tags: Array<string> } } } };

export type CurrentViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentViewerQuery = { viewer: { login: string, displayName: string, roles: Array<string>, actingAs: string | null, mustChangePassword: boolean, terminalNo: string | null, memberNo: string | null, merchantNo: string | null, permissions: Array<string>, mustSetUpSecondFactor: boolean, deskSession: { endsAt: string, idleSeconds: number } | null, community: { code: string, name: string, timezone: string, contactPhone: string | null, policy: { version: string, faceValueFen: number, pointsPerHour: number, maxRedeemShareBps: number | null, maxRedeemPointsPerDay: number | null, secondReviewAboveMinutes: number | null, tags: Array<string> } } } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type ActAsMutationVariables = Exact<{
  input: ActAsInput;
}>;


export type ActAsMutation = { actAs:
    | { __typename: 'Refused', code: RefusalCode, message: string, nextStep: string }
    | { __typename: 'Viewer', login: string, displayName: string, roles: Array<string>, actingAs: string | null, mustChangePassword: boolean, terminalNo: string | null, memberNo: string | null, merchantNo: string | null, permissions: Array<string>, mustSetUpSecondFactor: boolean, deskSession: { endsAt: string, idleSeconds: number } | null, community: { code: string, name: string, timezone: string, contactPhone: string | null, policy: { version: string, faceValueFen: number, pointsPerHour: number, maxRedeemShareBps: number | null, maxRedeemPointsPerDay: number | null, secondReviewAboveMinutes: number | null, tags: Array<string> } } }
   };

export type FindMembersQueryVariables = Exact<{
  search: string;
}>;


export type FindMembersQuery = { members: { members: Array<{ memberNo: string, maskedName: string, frozen: boolean }> } };

export * from './generated/family';
export * from './generated/features-access';
export * from './generated/features-alliance';
export * from './generated/features-audit';
export * from './generated/features-desk-devices';
export * from './generated/features-hours';
export * from './generated/features-integrations';
export * from './generated/features-ledger';
export * from './generated/features-me';
export * from './generated/features-merchant';
export * from './generated/features-people';
export * from './generated/features-self-service';
export * from './generated/features-sign-in';
export * from './generated/features-till-desk';
export * from './generated/features-till-receipts';
export * from './generated/features-till-sale';
export * from './generated/features-till-slips';
export * from './generated/features-till-terminal';
export * from './generated/payment-device';
export * from './generated/privacy';
export * from './generated/session';
export * from './generated/ui';
