// Written by codegen.mjs from the API's schema. Do not edit.
import { byHash } from '../by-hash';
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

export const DeskDevicesDocument = /*#__PURE__*/ byHash<DeskDevicesQuery, DeskDevicesQueryVariables>('query', 'DeskDevices', '071774da09635050e2e40ef7a1fdcfb34eab0fd15ab96ab23c0e541ba3000ea6');
export const MakeDeskDeviceDocument = /*#__PURE__*/ byHash<MakeDeskDeviceMutation, MakeDeskDeviceMutationVariables>('mutation', 'MakeDeskDevice', 'b69398f9a8f44f8df36b4dbcfab071432d3dd5761659971d95800af99c7a2741');
export const RevokeDeskDeviceDocument = /*#__PURE__*/ byHash<RevokeDeskDeviceMutation, RevokeDeskDeviceMutationVariables>('mutation', 'RevokeDeskDevice', '4661014dc3e0e7a11dabbdff1e343dfe45fd3309b95cff6153a4c3d89ac54191');
export const OpenPinChoiceDocument = /*#__PURE__*/ byHash<OpenPinChoiceMutation, OpenPinChoiceMutationVariables>('mutation', 'OpenPinChoice', 'c83595fed16a551e17d6569cdac8a8d55d983235c59d40b7522cd7e85694b346');
