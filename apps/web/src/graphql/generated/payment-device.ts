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

export const RegisterDeviceDocument = /*#__PURE__*/ byHash<RegisterDeviceMutation, RegisterDeviceMutationVariables>('mutation', 'RegisterDevice', '2bb14a0f6fdcbdb0748e220204008088e3f8c609186d46f27dbacb4ff839aba8');
export const PaymentDevicesDocument = /*#__PURE__*/ byHash<PaymentDevicesQuery, PaymentDevicesQueryVariables>('query', 'PaymentDevices', '19a52bf9901586231283501645f0824a97a0dc774b44560d8e9046ec01b9b1aa');
export const RevokeDeviceDocument = /*#__PURE__*/ byHash<RevokeDeviceMutation, RevokeDeviceMutationVariables>('mutation', 'RevokeDevice', '0d9a8088334ad16ea9603661201f2fef13626cf22bc92a50cb422ae2607a769e');
