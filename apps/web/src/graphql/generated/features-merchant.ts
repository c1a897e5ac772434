// Written by codegen.mjs from the API's schema. Do not edit.
import { byHash } from '../by-hash';
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

export const ShopNowDocument = /*#__PURE__*/ byHash<ShopNowQuery, ShopNowQueryVariables>('query', 'ShopNow', '5ef6630e595524cd6f8f415ad412c8d895ebcbb1868e80e27dcda13e95e8cf29');
export const ShopCustomersDocument = /*#__PURE__*/ byHash<ShopCustomersQuery, ShopCustomersQueryVariables>('query', 'ShopCustomers', 'd8f94b81f55ff55ad5578495c362fd7cb0eeec8d1d3a6260d58cfba36e37052a');
export const CycleNamesDocument = /*#__PURE__*/ byHash<CycleNamesQuery, CycleNamesQueryVariables>('query', 'CycleNames', 'f97d796521fd383075ccee8f9d617708c69202a7a6fe94f00792cf799da423ea');
export const ShopStatementDocument = /*#__PURE__*/ byHash<ShopStatementQuery, ShopStatementQueryVariables>('query', 'ShopStatement', '1ec2028935e3e252c9403a6efd667a0c7e14b52c83e7a8e17854a816f39753e1');
export const ShopStatementSumsDocument = /*#__PURE__*/ byHash<ShopStatementSumsQuery, ShopStatementSumsQueryVariables>('query', 'ShopStatementSums', '2711a2c6383633ecf2e4b2e3a75ff99eb64400f8b513b0cd82d5990cb1663bb9');
export const ShopTillsDocument = /*#__PURE__*/ byHash<ShopTillsQuery, ShopTillsQueryVariables>('query', 'ShopTills', 'c2ee22b1aedddc35b0a88040fb8419ca6dd1c43cfefd3558d270c367d6c8a80e');
export const CreateTerminalDocument = /*#__PURE__*/ byHash<CreateTerminalMutation, CreateTerminalMutationVariables>('mutation', 'CreateTerminal', 'c1f8b887c2799bbc52b018755e1b41d85082976b23ddef8fd6564c70ab640685');
export const RenewPairingDocument = /*#__PURE__*/ byHash<RenewPairingMutation, RenewPairingMutationVariables>('mutation', 'RenewPairing', '3484bf645e3ea95ecda29471b2ebd80fce64a518a7c5a73676a7f6a25ab4b031');
export const RevokeTerminalDocument = /*#__PURE__*/ byHash<RevokeTerminalMutation, RevokeTerminalMutationVariables>('mutation', 'RevokeTerminal', '33e9f7b60e8aae6a887daec93753c32e0b668700599fbb4ac163b9a57de918e7');
export const SetCashierPinDocument = /*#__PURE__*/ byHash<SetCashierPinMutation, SetCashierPinMutationVariables>('mutation', 'SetCashierPin', '778c81aefe64ea1727b5cdd987c877f0f6d5bf63dceeb5ee908f4fbb09e64547');
export const GiveExitNoticeDocument = /*#__PURE__*/ byHash<GiveExitNoticeMutation, GiveExitNoticeMutationVariables>('mutation', 'GiveExitNotice', '2f5d73ef3c400122bf16ea66f5d1b086c2f9c3ed46bfee11d68c97949d7bd504');
export const WithdrawExitNoticeDocument = /*#__PURE__*/ byHash<WithdrawExitNoticeMutation, WithdrawExitNoticeMutationVariables>('mutation', 'WithdrawExitNotice', 'b10ba8b677d080b0efee2567532c20c2564116341a39f194da269a9cc60b15ee');
