// Written by codegen.mjs from the API's schema. Do not edit.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export const MyCardsDocument = "query MyCards($memberNo:String!){cards(memberNo:$memberNo){cardNo issuedAt blockedAt}}" as unknown as DocumentNode<MyCardsQuery, MyCardsQueryVariables>;
export const BlockCardDocument = "mutation BlockCard($input:BlockCardInput!){blockCard(input:$input){__typename ...on MemberCard{cardNo blockedAt}...on Refused{code message nextStep}}}" as unknown as DocumentNode<BlockCardMutation, BlockCardMutationVariables>;
export const MyPinDocument = "query MyPin{pinSetAt}" as unknown as DocumentNode<MyPinQuery, MyPinQueryVariables>;
export const SetPinDocument = "mutation SetPin($input:SetPinInput!){setPin(input:$input){__typename ...on Refused{code message nextStep}}}" as unknown as DocumentNode<SetPinMutation, SetPinMutationVariables>;
export const PeopleIHelpDocument = "query PeopleIHelp{peopleIHelp{helperNo memberNo memberMaskedName dayPoints leftTodayPoints lastDay deviceNo}}" as unknown as DocumentNode<PeopleIHelpQuery, PeopleIHelpQueryVariables>;
export const HelpInvitationDocument = "query HelpInvitation($invitation:String!){helpInvitation(invitation:$invitation){__typename ...on HelpOffer{memberMaskedName name dayPoints lastDay}...on Refused{code message nextStep}}}" as unknown as DocumentNode<HelpInvitationQuery, HelpInvitationQueryVariables>;
export const AcceptHelpDocument = "mutation AcceptHelp($input:AcceptHelpInput!){acceptHelp(input:$input){__typename ...on HelpedMember{memberNo memberMaskedName}...on Refused{code message nextStep}}}" as unknown as DocumentNode<AcceptHelpMutation, AcceptHelpMutationVariables>;
export const MyHouseholdDocument = "query MyHousehold{household{memberNo maskedName}}" as unknown as DocumentNode<MyHouseholdQuery, MyHouseholdQueryVariables>;
export const GiftPointsDocument = "mutation GiftPoints($input:GiftPointsInput!){giftPoints(input:$input){__typename ...on GivenPoints{points pointsAfter}...on InsufficientPoints{code message nextStep availablePoints}...on Refused{code message nextStep}}}" as unknown as DocumentNode<GiftPointsMutation, GiftPointsMutationVariables>;
export const DonatePointsDocument = "mutation DonatePoints($input:DonatePointsInput!){donatePoints(input:$input){__typename ...on DonatedPoints{points pointsAfter}...on InsufficientPoints{code message nextStep availablePoints}...on Refused{code message nextStep}}}" as unknown as DocumentNode<DonatePointsMutation, DonatePointsMutationVariables>;
export const QuotesToConfirmDocument = "query QuotesToConfirm{quotesToConfirm{...AskedQuoteParts}}fragment AskedQuoteParts on Quote{quoteId merchantNo merchantName billFen askedPoints confirmedPoints expiresAt checkoutId}" as unknown as DocumentNode<QuotesToConfirmQuery, QuotesToConfirmQueryVariables>;
export const ConfirmQuoteDocument = "mutation ConfirmQuote($input:ConfirmQuoteInput!){confirmQuote(input:$input){__typename ...on Quote{...AskedQuoteParts}...on Refused{code message nextStep}}}fragment AskedQuoteParts on Quote{quoteId merchantNo merchantName billFen askedPoints confirmedPoints expiresAt checkoutId}" as unknown as DocumentNode<ConfirmQuoteMutation, ConfirmQuoteMutationVariables>;
export const OpenSignQuoteDocument = "mutation OpenSignQuote($input:OpenSignQuoteInput!){openSignQuote(input:$input){__typename ...on Quote{...AskedQuoteParts}...on Refusal{code message nextStep}}}fragment AskedQuoteParts on Quote{quoteId merchantNo merchantName billFen askedPoints confirmedPoints expiresAt checkoutId}" as unknown as DocumentNode<OpenSignQuoteMutation, OpenSignQuoteMutationVariables>;
export const SignQuoteDocument = "query SignQuote($quoteId:String!){quote(quoteId:$quoteId){...AskedQuoteParts}}fragment AskedQuoteParts on Quote{quoteId merchantNo merchantName billFen askedPoints confirmedPoints expiresAt checkoutId}" as unknown as DocumentNode<SignQuoteQuery, SignQuoteQueryVariables>;
export const LatestScanDocument = "query LatestScan{latestScan{quoteId merchantName presented checkoutId redeemPoints payFen until}}" as unknown as DocumentNode<LatestScanQuery, LatestScanQueryVariables>;
export const ScanChangedDocument = "subscription ScanChanged{scanChanged{ids}}" as unknown as DocumentNode<ScanChangedSubscription, ScanChangedSubscriptionVariables>;
export const MyWalletDocument = "query MyWallet($memberNo:String!){member(memberNo:$memberNo){points frozen lots{lotId issuer issuerName expiresOn remainingPoints}history(first:12){lines{...LineParts}}}}fragment LineParts on HistoryLine{sequence kind reason amountPoints balanceAfterPoints occurredAt honouredBy{issuer issuerName points}paidBy{helperNo name}}" as unknown as DocumentNode<MyWalletQuery, MyWalletQueryVariables>;
export const MyHistoryDocument = "query MyHistory($memberNo:String!$after:String){member(memberNo:$memberNo){history(first:20 after:$after){lines{...LineParts}nextCursor}}}fragment LineParts on HistoryLine{sequence kind reason amountPoints balanceAfterPoints occurredAt honouredBy{issuer issuerName points}paidBy{helperNo name}}" as unknown as DocumentNode<MyHistoryQuery, MyHistoryQueryVariables>;
export const ShopsNearByDocument = "query ShopsNearBy{shops{merchantNo name trade earnFenPerPoint suspended honoursUntil}}" as unknown as DocumentNode<ShopsNearByQuery, ShopsNearByQueryVariables>;
export const WalletChangedDocument = "subscription WalletChanged($memberNo:String!){walletChanged(memberNo:$memberNo){ids}}" as unknown as DocumentNode<WalletChangedSubscription, WalletChangedSubscriptionVariables>;
