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
export const SignInByCardDocument = /*#__PURE__*/ byHash<SignInByCardMutation, SignInByCardMutationVariables>('mutation', 'SignInByCard', 'f1b42c1cf819d3043b16e2e15b48bcea07af88b078a0b4577a72a23f645d3420');
export const ChoosePinDocument = /*#__PURE__*/ byHash<ChoosePinMutation, ChoosePinMutationVariables>('mutation', 'ChoosePin', 'b736136db3768345a64a22e8ad9331552ddb8dcf39ffe75bd417c8ad29b71e0f');
