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
  RoleRequestsQuery,
  RoleRequestsQueryVariables,
} from '../generated';

export const PeopleDocument = /*#__PURE__*/ byHash<PeopleQuery, PeopleQueryVariables>('query', 'People', 'c792b729ae895a1cbb70aa9f5958f905a67d1f81856b826a07fe4bea0874ba6e');
export const RoleRequestsDocument = /*#__PURE__*/ byHash<RoleRequestsQuery, RoleRequestsQueryVariables>('query', 'RoleRequests', 'f648908f440f93129a3f332e5ca0600d8ffa339ecaf573e1152e5567b9fcae02');
export const RegisterPersonDocument = /*#__PURE__*/ byHash<RegisterPersonMutation, RegisterPersonMutationVariables>('mutation', 'RegisterPerson', '9e3daf440927844a7f757fa9445b975109a4621c7aa5fc3fe22605baac85f5ab');
export const ChangeRolesDocument = /*#__PURE__*/ byHash<ChangeRolesMutation, ChangeRolesMutationVariables>('mutation', 'ChangeRoles', '3a8c1a1fecd7878da1b3f1066283c56a349af27fb456e93aaf8f6826675fa990');
export const DecideRoleRequestDocument = /*#__PURE__*/ byHash<DecideRoleRequestMutation, DecideRoleRequestMutationVariables>('mutation', 'DecideRoleRequest', '0f2264220b791fb7ec2b87240e03afb99e2ea0cb62d014cfdbcd670cb9fc8392');
export const DeactivatePersonDocument = /*#__PURE__*/ byHash<DeactivatePersonMutation, DeactivatePersonMutationVariables>('mutation', 'DeactivatePerson', 'a1d247d99f88e0e7a01ef0138fd11a29dc54f2fd17d50f4a48778f12cfa5950c');
export const ReactivatePersonDocument = /*#__PURE__*/ byHash<ReactivatePersonMutation, ReactivatePersonMutationVariables>('mutation', 'ReactivatePerson', '5e00db291330bd95ed04ff13e633850093e8c0ab66b8ddf0236aae660e79b488');
export const ResetPasswordDocument = /*#__PURE__*/ byHash<ResetPasswordMutation, ResetPasswordMutationVariables>('mutation', 'ResetPassword', 'bc693751df234d41d45b5e44c43b87ba743b50880f52137c33e60a879e29ca66');
