// Written by codegen.mjs from the API's schema. Do not edit.
import { byHash } from '../by-hash';
import type {
  ChoosePinMutation,
  ChoosePinMutationVariables,
  SignInByCardMutation,
  SignInByCardMutationVariables,
  ThisDeskDeviceQuery,
  ThisDeskDeviceQueryVariables,
} from '../generated';

export const ThisDeskDeviceDocument = /*#__PURE__*/ byHash<ThisDeskDeviceQuery, ThisDeskDeviceQueryVariables>('query', 'ThisDeskDevice', 'b804c8a8e99c88a6a0a8b0db00e944a8dbcb572a72e27f775a7268c3648331fe');
export const SignInByCardDocument = /*#__PURE__*/ byHash<SignInByCardMutation, SignInByCardMutationVariables>('mutation', 'SignInByCard', '5c09c947bc6d27ae13010f04c995a16be4a61d252549ef7cf19e0932d6191535');
export const ChoosePinDocument = /*#__PURE__*/ byHash<ChoosePinMutation, ChoosePinMutationVariables>('mutation', 'ChoosePin', 'bc6abe8a56b3f2bbae5f0579de2aaff47883bd71ed5ffbefd18e5dfba8f4e957');
