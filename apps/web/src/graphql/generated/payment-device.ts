// Written by codegen.mjs from the API's schema. Do not edit.
import { byHash } from '../by-hash';
import type {
  PaymentDevicesQuery,
  PaymentDevicesQueryVariables,
  RegisterDeviceMutation,
  RegisterDeviceMutationVariables,
  RevokeDeviceMutation,
  RevokeDeviceMutationVariables,
} from '../generated';

export const RegisterDeviceDocument = /*#__PURE__*/ byHash<RegisterDeviceMutation, RegisterDeviceMutationVariables>('mutation', 'RegisterDevice', '41969969d83b910bc7f766e51ff1148186e8986df8ab04161bd24c3e1d7db3fa');
export const PaymentDevicesDocument = /*#__PURE__*/ byHash<PaymentDevicesQuery, PaymentDevicesQueryVariables>('query', 'PaymentDevices', '19a52bf9901586231283501645f0824a97a0dc774b44560d8e9046ec01b9b1aa');
export const RevokeDeviceDocument = /*#__PURE__*/ byHash<RevokeDeviceMutation, RevokeDeviceMutationVariables>('mutation', 'RevokeDevice', '448fde3cc2a339cd5e83bf4dda5944da8d3ca93a5660ec8a194c969ead6cbc3d');
