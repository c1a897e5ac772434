// Written by codegen.mjs from the API's schema. Do not edit.
import { byHash } from '../by-hash';
import type {
  ChangeRolesMutation,
  ChangeRolesMutationVariables,
  DeactivatePersonMutation,
  DeactivatePersonMutationVariables,
  DecideRoleRequestMutation,
  DecideRoleRequestMutationVariables,
  PeopleQuery,
  PeopleQueryVariables,
  ReactivatePersonMutation,
  ReactivatePersonMutationVariables,
  RegisterPersonMutation,
  RegisterPersonMutationVariables,
  ResetPasswordMutation,
  ResetPasswordMutationVariables,
  ResetSecondFactorMutation,
  ResetSecondFactorMutationVariables,
  RoleRequestsQuery,
  RoleRequestsQueryVariables,
} from '../generated';

export const PeopleDocument = /*#__PURE__*/ byHash<PeopleQuery, PeopleQueryVariables>('query', 'People', '29348821e23fc99ce69241256ebdcb440f52b4ed5b76ac415549c15bc46a733b');
export const RoleRequestsDocument = /*#__PURE__*/ byHash<RoleRequestsQuery, RoleRequestsQueryVariables>('query', 'RoleRequests', 'f648908f440f93129a3f332e5ca0600d8ffa339ecaf573e1152e5567b9fcae02');
export const RegisterPersonDocument = /*#__PURE__*/ byHash<RegisterPersonMutation, RegisterPersonMutationVariables>('mutation', 'RegisterPerson', 'c90a1b3c1a70814f40473b9acd609682d0a9ab5d8dec3e1d13d899cce1afb455');
export const ChangeRolesDocument = /*#__PURE__*/ byHash<ChangeRolesMutation, ChangeRolesMutationVariables>('mutation', 'ChangeRoles', '66b8f5a2ab21dfbdb5da40b7e5a6c07c49af2f76e3388400a9f82d0e24c9e7fc');
export const DecideRoleRequestDocument = /*#__PURE__*/ byHash<DecideRoleRequestMutation, DecideRoleRequestMutationVariables>('mutation', 'DecideRoleRequest', 'a17bc84e4c2b6b9b1e1d2fd5dbafb05040446c444cee47a396cbfbcdbd2094c1');
export const DeactivatePersonDocument = /*#__PURE__*/ byHash<DeactivatePersonMutation, DeactivatePersonMutationVariables>('mutation', 'DeactivatePerson', '7ded5621c73e81fdc1784b711bdebfee9995aaade23a9b2e147c0a0facee245b');
export const ReactivatePersonDocument = /*#__PURE__*/ byHash<ReactivatePersonMutation, ReactivatePersonMutationVariables>('mutation', 'ReactivatePerson', 'a532c4fc3490f9e4ce38a49d6c70acffb0d3fefb9b672a3eb7f2643065d4bf9a');
export const ResetSecondFactorDocument = /*#__PURE__*/ byHash<ResetSecondFactorMutation, ResetSecondFactorMutationVariables>('mutation', 'ResetSecondFactor', '8e05632eee485fa32ac8b11cf65516e235140495bc5e5a40995eb423bec67a06');
export const ResetPasswordDocument = /*#__PURE__*/ byHash<ResetPasswordMutation, ResetPasswordMutationVariables>('mutation', 'ResetPassword', '522660db4b37532e6ddbe5bc360544da53424456c5be8b119c80f04781083e9f');
