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
export const CreateTerminalDocument = /*#__PURE__*/ byHash<CreateTerminalMutation, CreateTerminalMutationVariables>('mutation', 'CreateTerminal', '0b561563eb5962b4002bba735017b819ec265a094cd7bd39806bd2e0ff7d4571');
export const RenewPairingDocument = /*#__PURE__*/ byHash<RenewPairingMutation, RenewPairingMutationVariables>('mutation', 'RenewPairing', 'c247a5178be02d37d3169dfc6f35f6147c46ccbb268f2d08a55d1d947551b881');
export const RevokeTerminalDocument = /*#__PURE__*/ byHash<RevokeTerminalMutation, RevokeTerminalMutationVariables>('mutation', 'RevokeTerminal', 'd0a552b97d18d3d7b1a88eae1d7b08b1e5b904f3ad2310a5c5b90ec4de081ff4');
export const SetCashierPinDocument = /*#__PURE__*/ byHash<SetCashierPinMutation, SetCashierPinMutationVariables>('mutation', 'SetCashierPin', '5bf6d9f038e03cb5e5952def0071dc009da2b557a1b639aede24ba931ed1a869');
export const GiveExitNoticeDocument = /*#__PURE__*/ byHash<GiveExitNoticeMutation, GiveExitNoticeMutationVariables>('mutation', 'GiveExitNotice', '1d98dd6e6b5725c6d4916628854ec9dc188d3de3340bea6d49175d35e4955f85');
export const WithdrawExitNoticeDocument = /*#__PURE__*/ byHash<WithdrawExitNoticeMutation, WithdrawExitNoticeMutationVariables>('mutation', 'WithdrawExitNotice', 'c48c0da063a46b95146a90b5516aa2e7eeba847e6288f5ee70cba70d8e52c4f2');
