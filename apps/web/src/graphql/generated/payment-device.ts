// Written by codegen.mjs from the API's schema. Do not edit.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type {
  PaymentDevicesQuery,
  PaymentDevicesQueryVariables,
  RegisterDeviceMutation,
  RegisterDeviceMutationVariables,
  RevokeDeviceMutation,
  RevokeDeviceMutationVariables,
} from '../generated';

export const RegisterDeviceDocument = "mutation RegisterDevice($input:RegisterDeviceInput!){registerDevice(input:$input){__typename ...on RegisteredDevice{deviceNo secret codePrefix serverTime}...on Refused{code message nextStep}}}" as unknown as DocumentNode<RegisterDeviceMutation, RegisterDeviceMutationVariables>;
export const PaymentDevicesDocument = "query PaymentDevices{devices{deviceNo name registeredAt revokedAt}}" as unknown as DocumentNode<PaymentDevicesQuery, PaymentDevicesQueryVariables>;
export const RevokeDeviceDocument = "mutation RevokeDevice($input:RevokeDeviceInput!){revokeDevice(input:$input){__typename ...on PaymentDevice{deviceNo}...on Refused{code message nextStep}}}" as unknown as DocumentNode<RevokeDeviceMutation, RevokeDeviceMutationVariables>;
