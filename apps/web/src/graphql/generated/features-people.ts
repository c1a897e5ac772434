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
export const RegisterPersonDocument = /*#__PURE__*/ byHash<RegisterPersonMutation, RegisterPersonMutationVariables>('mutation', 'RegisterPerson', '9e3daf440927844a7f757fa9445b975109a4621c7aa5fc3fe22605baac85f5ab');
export const ChangeRolesDocument = /*#__PURE__*/ byHash<ChangeRolesMutation, ChangeRolesMutationVariables>('mutation', 'ChangeRoles', '51555bb4588a8a61cd41eac3568c9d8d853781340184fd8894577fa0c697e48d');
export const DecideRoleRequestDocument = /*#__PURE__*/ byHash<DecideRoleRequestMutation, DecideRoleRequestMutationVariables>('mutation', 'DecideRoleRequest', '1afd1df08b49c6eee1912dd0d57ee5546a8edb083f29bb2fe6216f5a3bae0eb7');
export const DeactivatePersonDocument = /*#__PURE__*/ byHash<DeactivatePersonMutation, DeactivatePersonMutationVariables>('mutation', 'DeactivatePerson', 'b62bcf83c06923390526f55732dc7316a0367dbd061075935b4ce8ee38efcdcb');
export const ReactivatePersonDocument = /*#__PURE__*/ byHash<ReactivatePersonMutation, ReactivatePersonMutationVariables>('mutation', 'ReactivatePerson', '561c2e867daf21c1167ebb0666b6f80892747e0a3da40de03e73f5a750090509');
export const ResetSecondFactorDocument = /*#__PURE__*/ byHash<ResetSecondFactorMutation, ResetSecondFactorMutationVariables>('mutation', 'ResetSecondFactor', '669850176584e69104839f8d1507a4ee844e5fe9f493249536cefffae3bf08fc');
export const ResetPasswordDocument = /*#__PURE__*/ byHash<ResetPasswordMutation, ResetPasswordMutationVariables>('mutation', 'ResetPassword', 'bc693751df234d41d45b5e44c43b87ba743b50880f52137c33e60a879e29ca66');
