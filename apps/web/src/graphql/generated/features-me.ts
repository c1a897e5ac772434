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
export const BlockCardDocument = /*#__PURE__*/ byHash<BlockCardMutation, BlockCardMutationVariables>('mutation', 'BlockCard', 'cc54426a4ef7c4632a05c881c71f86516d4092a4974f4f48891a0cdf4380b88f');
export const MyPinDocument = /*#__PURE__*/ byHash<MyPinQuery, MyPinQueryVariables>('query', 'MyPin', '40e9d037c896d6e3bb90d7727ce4dd252b2148b001bc4fa52e9814b4dab1da6c');
export const SetPinDocument = /*#__PURE__*/ byHash<SetPinMutation, SetPinMutationVariables>('mutation', 'SetPin', 'd3ebeceab2842d2d04942dc1eb713f75510ce6957d9ecc46377cae6e91774d7d');
export const PeopleIHelpDocument = /*#__PURE__*/ byHash<PeopleIHelpQuery, PeopleIHelpQueryVariables>('query', 'PeopleIHelp', 'f54cd94ba7635f08c5027621718e3e600d343515c6bb4d23bc5a2bdeef86eeee');
export const HelpInvitationDocument = /*#__PURE__*/ byHash<HelpInvitationQuery, HelpInvitationQueryVariables>('query', 'HelpInvitation', '964c12053870171d045f5d3ab2c54895b25ca5663f22a19921ee561a0fe4a229');
export const AcceptHelpDocument = /*#__PURE__*/ byHash<AcceptHelpMutation, AcceptHelpMutationVariables>('mutation', 'AcceptHelp', 'b20ef9e0e50fa403903cad4306920611c0cb421c924e35e94509e37c5be84477');
export const MyHouseholdDocument = /*#__PURE__*/ byHash<MyHouseholdQuery, MyHouseholdQueryVariables>('query', 'MyHousehold', 'eba87d3713b17703d35957e0ae52da0bbf73188d79e5d175430f5a02b8e1bad2');
export const GiftPointsDocument = /*#__PURE__*/ byHash<GiftPointsMutation, GiftPointsMutationVariables>('mutation', 'GiftPoints', '8c00c418eb3e74e9d49a7ced7a56681ae6b47acc257b2a579e4324ba7624ee64');
export const DonatePointsDocument = /*#__PURE__*/ byHash<DonatePointsMutation, DonatePointsMutationVariables>('mutation', 'DonatePoints', '6eda5a171f91dda1a8767ddac7f50f274370169b78d2b6e2952ad22675b370a1');
export const QuotesToConfirmDocument = /*#__PURE__*/ byHash<QuotesToConfirmQuery, QuotesToConfirmQueryVariables>('query', 'QuotesToConfirm', '0d15318d19cd769116a1c80265eafae09a38250173c6dce1d2f9eee7d90c7b14');
export const ConfirmQuoteDocument = /*#__PURE__*/ byHash<ConfirmQuoteMutation, ConfirmQuoteMutationVariables>('mutation', 'ConfirmQuote', 'd6088ab9fc8cc8eaf11690f654fed874b3c3cc6210b01bc940bc4228c44756ce');
export const OpenSignQuoteDocument = /*#__PURE__*/ byHash<OpenSignQuoteMutation, OpenSignQuoteMutationVariables>('mutation', 'OpenSignQuote', '6160b733809d979aefa604883815d2851bfd60c112def67782386499a5b2dfa9');
export const SignQuoteDocument = /*#__PURE__*/ byHash<SignQuoteQuery, SignQuoteQueryVariables>('query', 'SignQuote', '0cb170704cd7c1f59c48195f7d88eb7772bcf9330a7e744341208fd4a664c6bb');
export const LatestScanDocument = /*#__PURE__*/ byHash<LatestScanQuery, LatestScanQueryVariables>('query', 'LatestScan', '533f7c17020da7882918cc28f5cf2cbd92c65c80260680ce158dfcfa34333243');
export const ScanChangedDocument = /*#__PURE__*/ byHash<ScanChangedSubscription, ScanChangedSubscriptionVariables>('subscription', 'ScanChanged', '10eafc87718ad326f47fde87dc42e52c271614ed29eb83d406cc0e92fe9d49e7');
export const MyWalletDocument = /*#__PURE__*/ byHash<MyWalletQuery, MyWalletQueryVariables>('query', 'MyWallet', 'ecc924af3b5f97826496ae1bd7299eee5bfed7a3102d4b4211839e2faa4883f7');
export const MyHistoryDocument = /*#__PURE__*/ byHash<MyHistoryQuery, MyHistoryQueryVariables>('query', 'MyHistory', '22c8da14d3f002144c02afcb7fb77ef2f6adceec32737c59701b45df4d70f561');
export const ShopsNearByDocument = /*#__PURE__*/ byHash<ShopsNearByQuery, ShopsNearByQueryVariables>('query', 'ShopsNearBy', 'c4521abf2de27709793d84fbdf8c23b8c361bb8baec35fab40b7c79277cd89ec');
export const WalletChangedDocument = /*#__PURE__*/ byHash<WalletChangedSubscription, WalletChangedSubscriptionVariables>('subscription', 'WalletChanged', '7937a2aded7e44c1e245640b76e07ad0974e786eec824885203ecfbe05957518');
