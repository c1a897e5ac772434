// Written by codegen.mjs from the API's schema. Do not edit.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type {
  CreateTerminalMutation,
  CreateTerminalMutationVariables,
  CycleNamesQuery,
  CycleNamesQueryVariables,
  GiveExitNoticeMutation,
  GiveExitNoticeMutationVariables,
  RenewPairingMutation,
  RenewPairingMutationVariables,
  RevokeTerminalMutation,
  RevokeTerminalMutationVariables,
  SetCashierPinMutation,
  SetCashierPinMutationVariables,
  ShopCustomersQuery,
  ShopCustomersQueryVariables,
  ShopNowQuery,
  ShopNowQueryVariables,
  ShopStatementQuery,
  ShopStatementQueryVariables,
  ShopStatementSumsQuery,
  ShopStatementSumsQueryVariables,
  ShopTillsQuery,
  ShopTillsQueryVariables,
  WithdrawExitNoticeMutation,
  WithdrawExitNoticeMutationVariables,
} from '../generated';

export const ShopNowDocument = "query ShopNow($merchantNo:String!){merchants{merchantNo name trade suspended honoursUntil settlementBps issuingLimitPoints earnFenPerPoint outstandingPoints}merchantPosition(merchantNo:$merchantNo){...PositionParts}merchantPayout(merchantNo:$merchantNo){cycle endsOn netFen carryBelowFen status}community{policy{faceValueFen interchangeBps}}}fragment PositionParts on Position{party name carriedInFen fundFen interchangeReceivableFen interchangePayableFen netFen status}" as unknown as DocumentNode<ShopNowQuery, ShopNowQueryVariables>;
export const ShopCustomersDocument = "query ShopCustomers($merchantNo:String!$fromDay:LocalDate!$toDay:LocalDate!){merchantCustomers(merchantNo:$merchantNo fromDay:$fromDay toDay:$toDay){members firstTime bills}}" as unknown as DocumentNode<ShopCustomersQuery, ShopCustomersQueryVariables>;
export const CycleNamesDocument = "query CycleNames{cycles(first:50){cycles{cycle state openedOn endsOn}}}" as unknown as DocumentNode<CycleNamesQuery, CycleNamesQueryVariables>;
export const ShopStatementDocument = "query ShopStatement($merchantNo:String!$cycle:String$role:StatementRole$kind:StatementKind$after:String){merchantStatement(merchantNo:$merchantNo cycle:$cycle role:$role kind:$kind first:50 after:$after){cycle lines{...StatementLineParts}nextCursor}}fragment StatementLineParts on StatementLine{sequence at checkoutId kind role issuer issuerName acceptor acceptorName points faceFen rateBps concessionFen donationFen netFen}" as unknown as DocumentNode<ShopStatementQuery, ShopStatementQueryVariables>;
export const ShopStatementSumsDocument = "query ShopStatementSums($merchantNo:String!$cycle:String){merchantStatement(merchantNo:$merchantNo cycle:$cycle first:1){cycle sums{lines acceptedPoints usedElsewherePoints concessionFen donationFen carriedInFen fundFen interchangeReceivableFen interchangePayableFen netFen}}}" as unknown as DocumentNode<ShopStatementSumsQuery, ShopStatementSumsQueryVariables>;
export const ShopTillsDocument = "query ShopTills($merchantNo:String!){terminals(merchantNo:$merchantNo){terminalNo name pairingUntil pairedAt revokedAt openShift{login openedAt}}cashiers(merchantNo:$merchantNo){login displayName hasPin}}" as unknown as DocumentNode<ShopTillsQuery, ShopTillsQueryVariables>;
export const CreateTerminalDocument = "mutation CreateTerminal($input:CreateTerminalInput!){createTerminal(input:$input){__typename ...on TerminalToPair{terminalNo name pairingCode expiresAt}...on Refused{code message nextStep}}}" as unknown as DocumentNode<CreateTerminalMutation, CreateTerminalMutationVariables>;
export const RenewPairingDocument = "mutation RenewPairing($input:RenewPairingInput!){renewPairing(input:$input){__typename ...on TerminalToPair{terminalNo name pairingCode expiresAt}...on Refused{code message nextStep}}}" as unknown as DocumentNode<RenewPairingMutation, RenewPairingMutationVariables>;
export const RevokeTerminalDocument = "mutation RevokeTerminal($input:RevokeTerminalInput!){revokeTerminal(input:$input){__typename ...on Terminal{terminalNo name}...on Refused{code message nextStep}}}" as unknown as DocumentNode<RevokeTerminalMutation, RevokeTerminalMutationVariables>;
export const SetCashierPinDocument = "mutation SetCashierPin($input:SetCashierPinInput!){setCashierPin(input:$input){__typename ...on CashierPinSet{login}...on Refused{code message nextStep}}}" as unknown as DocumentNode<SetCashierPinMutation, SetCashierPinMutationVariables>;
export const GiveExitNoticeDocument = "mutation GiveExitNotice($input:GiveExitNoticeInput!){giveExitNotice(input:$input){__typename ...on ExitNotice{merchantNo honoursUntil}...on Refused{code message nextStep}}}" as unknown as DocumentNode<GiveExitNoticeMutation, GiveExitNoticeMutationVariables>;
export const WithdrawExitNoticeDocument = "mutation WithdrawExitNotice($input:WithdrawExitNoticeInput!){withdrawExitNotice(input:$input){__typename ...on ExitNotice{merchantNo honoursUntil}...on Refused{code message nextStep}}}" as unknown as DocumentNode<WithdrawExitNoticeMutation, WithdrawExitNoticeMutationVariables>;
