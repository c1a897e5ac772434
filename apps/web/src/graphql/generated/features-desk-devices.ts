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
export const MakeDeskDeviceDocument = /*#__PURE__*/ byHash<MakeDeskDeviceMutation, MakeDeskDeviceMutationVariables>('mutation', 'MakeDeskDevice', 'b0ff1d81f5c92cf784bbac0a1a310f4994b1df46bf3bd49b1854b5f1e23a7217');
export const RevokeDeskDeviceDocument = /*#__PURE__*/ byHash<RevokeDeskDeviceMutation, RevokeDeskDeviceMutationVariables>('mutation', 'RevokeDeskDevice', '3bfbc8c57549e2a9c92f713dd0a6af740d88be73c8460fd0924ef8a4d0318455');
export const OpenPinChoiceDocument = /*#__PURE__*/ byHash<OpenPinChoiceMutation, OpenPinChoiceMutationVariables>('mutation', 'OpenPinChoice', '2cececac4128543ceb0715b69d960922f2b9d1559fca3ad3755764ffa0e24227');
