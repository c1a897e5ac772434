// Written by codegen.mjs from the API's schema. Do not edit.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type {
  DeskDevicesQuery,
  DeskDevicesQueryVariables,
  MakeDeskDeviceMutation,
  MakeDeskDeviceMutationVariables,
  OpenPinChoiceMutation,
  OpenPinChoiceMutationVariables,
  RevokeDeskDeviceMutation,
  RevokeDeskDeviceMutationVariables,
} from '../generated';

export const DeskDevicesDocument = "query DeskDevices{deskDevices{deviceNo name madeAt madeBy lastUsedAt revokedAt revokedBy}}" as unknown as DocumentNode<DeskDevicesQuery, DeskDevicesQueryVariables>;
export const MakeDeskDeviceDocument = "mutation MakeDeskDevice($input:MakeDeskDeviceInput!){makeDeskDevice(input:$input){__typename ...on DeskDevice{deviceNo}...on Refused{code message nextStep}}}" as unknown as DocumentNode<MakeDeskDeviceMutation, MakeDeskDeviceMutationVariables>;
export const RevokeDeskDeviceDocument = "mutation RevokeDeskDevice($input:RevokeDeskDeviceInput!){revokeDeskDevice(input:$input){__typename ...on DeskDevice{deviceNo name}...on Refused{code message nextStep}}}" as unknown as DocumentNode<RevokeDeskDeviceMutation, RevokeDeskDeviceMutationVariables>;
export const OpenPinChoiceDocument = "mutation OpenPinChoice($input:OpenPinChoiceInput!){openPinChoice(input:$input){__typename ...on PinChoice{deviceNo memberNo until}...on Refused{code message nextStep}}}" as unknown as DocumentNode<OpenPinChoiceMutation, OpenPinChoiceMutationVariables>;
