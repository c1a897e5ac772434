// Written by codegen.mjs from the API's schema. Do not edit.
import { byHash } from '../by-hash';
import type {
  AcceptHelpMutation,
  AcceptHelpMutationVariables,
  BlockCardMutation,
  BlockCardMutationVariables,
  ConfirmQuoteMutation,
  ConfirmQuoteMutationVariables,
  DonatePointsMutation,
  DonatePointsMutationVariables,
  GiftPointsMutation,
  GiftPointsMutationVariables,
  HelpInvitationQuery,
  HelpInvitationQueryVariables,
  LatestScanQuery,
  LatestScanQueryVariables,
  MyCardsQuery,
  MyCardsQueryVariables,
  MyHistoryQuery,
  MyHistoryQueryVariables,
  MyHouseholdQuery,
  MyHouseholdQueryVariables,
  MyPinQuery,
  MyPinQueryVariables,
  MyWalletQuery,
  MyWalletQueryVariables,
  OpenSignQuoteMutation,
  OpenSignQuoteMutationVariables,
  PeopleIHelpQuery,
  PeopleIHelpQueryVariables,
  QuotesToConfirmQuery,
  QuotesToConfirmQueryVariables,
  ScanChangedSubscription,
  ScanChangedSubscriptionVariables,
  SetPinMutation,
  SetPinMutationVariables,
  ShopsNearByQuery,
  ShopsNearByQueryVariables,
  SignQuoteQuery,
  SignQuoteQueryVariables,
  WalletChangedSubscription,
  WalletChangedSubscriptionVariables,
} from '../generated';

export const MyCardsDocument = /*#__PURE__*/ byHash<MyCardsQuery, MyCardsQueryVariables>('query', 'MyCards', '89e1afc7dc2346f0a0ab37696e43cd2222b1dba0bd0eb5ce6e8823f516d440d5');
export const BlockCardDocument = /*#__PURE__*/ byHash<BlockCardMutation, BlockCardMutationVariables>('mutation', 'BlockCard', '405c2c937f14b6928a65fea42edd9522606840bda2fad06119031b88535abb7f');
export const MyPinDocument = /*#__PURE__*/ byHash<MyPinQuery, MyPinQueryVariables>('query', 'MyPin', '40e9d037c896d6e3bb90d7727ce4dd252b2148b001bc4fa52e9814b4dab1da6c');
export const SetPinDocument = /*#__PURE__*/ byHash<SetPinMutation, SetPinMutationVariables>('mutation', 'SetPin', 'a29c3adfe1a44432cf2008746919af20618defb8665c6a23fa8216ef3cd40e7a');
export const PeopleIHelpDocument = /*#__PURE__*/ byHash<PeopleIHelpQuery, PeopleIHelpQueryVariables>('query', 'PeopleIHelp', 'f54cd94ba7635f08c5027621718e3e600d343515c6bb4d23bc5a2bdeef86eeee');
export const HelpInvitationDocument = /*#__PURE__*/ byHash<HelpInvitationQuery, HelpInvitationQueryVariables>('query', 'HelpInvitation', 'bb14b3fc524d9fba371810268d62509f1f0db5980abc3e3e9b7fab17dde35380');
export const AcceptHelpDocument = /*#__PURE__*/ byHash<AcceptHelpMutation, AcceptHelpMutationVariables>('mutation', 'AcceptHelp', '3626461b321adb35dc3d7d4d3992a18e3e96b11303ed3f126abdcf84749b0524');
export const MyHouseholdDocument = /*#__PURE__*/ byHash<MyHouseholdQuery, MyHouseholdQueryVariables>('query', 'MyHousehold', 'eba87d3713b17703d35957e0ae52da0bbf73188d79e5d175430f5a02b8e1bad2');
export const GiftPointsDocument = /*#__PURE__*/ byHash<GiftPointsMutation, GiftPointsMutationVariables>('mutation', 'GiftPoints', '87babc58d481ba9e90f1f18489a7a884ea0a799a77c667c36d8c6082f6266f8a');
export const DonatePointsDocument = /*#__PURE__*/ byHash<DonatePointsMutation, DonatePointsMutationVariables>('mutation', 'DonatePoints', '2022783a16cade90d99b581e5b33139bc9a5472771466a19c5b29236d9f72b26');
export const QuotesToConfirmDocument = /*#__PURE__*/ byHash<QuotesToConfirmQuery, QuotesToConfirmQueryVariables>('query', 'QuotesToConfirm', '0d15318d19cd769116a1c80265eafae09a38250173c6dce1d2f9eee7d90c7b14');
export const ConfirmQuoteDocument = /*#__PURE__*/ byHash<ConfirmQuoteMutation, ConfirmQuoteMutationVariables>('mutation', 'ConfirmQuote', '4ca45de2a1f92de9f8d84ea2726e686691151ea54cbc0434e8ec42220a0b7a26');
export const OpenSignQuoteDocument = /*#__PURE__*/ byHash<OpenSignQuoteMutation, OpenSignQuoteMutationVariables>('mutation', 'OpenSignQuote', '6160b733809d979aefa604883815d2851bfd60c112def67782386499a5b2dfa9');
export const SignQuoteDocument = /*#__PURE__*/ byHash<SignQuoteQuery, SignQuoteQueryVariables>('query', 'SignQuote', '0cb170704cd7c1f59c48195f7d88eb7772bcf9330a7e744341208fd4a664c6bb');
export const LatestScanDocument = /*#__PURE__*/ byHash<LatestScanQuery, LatestScanQueryVariables>('query', 'LatestScan', '533f7c17020da7882918cc28f5cf2cbd92c65c80260680ce158dfcfa34333243');
export const ScanChangedDocument = /*#__PURE__*/ byHash<ScanChangedSubscription, ScanChangedSubscriptionVariables>('subscription', 'ScanChanged', '10eafc87718ad326f47fde87dc42e52c271614ed29eb83d406cc0e92fe9d49e7');
export const MyWalletDocument = /*#__PURE__*/ byHash<MyWalletQuery, MyWalletQueryVariables>('query', 'MyWallet', 'ecc924af3b5f97826496ae1bd7299eee5bfed7a3102d4b4211839e2faa4883f7');
export const MyHistoryDocument = /*#__PURE__*/ byHash<MyHistoryQuery, MyHistoryQueryVariables>('query', 'MyHistory', '22c8da14d3f002144c02afcb7fb77ef2f6adceec32737c59701b45df4d70f561');
export const ShopsNearByDocument = /*#__PURE__*/ byHash<ShopsNearByQuery, ShopsNearByQueryVariables>('query', 'ShopsNearBy', 'c4521abf2de27709793d84fbdf8c23b8c361bb8baec35fab40b7c79277cd89ec');
export const WalletChangedDocument = /*#__PURE__*/ byHash<WalletChangedSubscription, WalletChangedSubscriptionVariables>('subscription', 'WalletChanged', '7937a2aded7e44c1e245640b76e07ad0974e786eec824885203ecfbe05957518');
