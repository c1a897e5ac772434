// Written by codegen.mjs from the API's schema. Do not edit.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export const PeopleDocument = "query People($search:String$withResidents:Boolean!$after:String){people(search:$search withResidents:$withResidents first:20 after:$after){people{...PersonParts}nextCursor}}fragment PersonParts on PersonOnList{login displayName roles memberNo merchantNo accessUntil deactivated mustChangePassword hasPassword hasSecondFactor}" as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const RoleRequestsDocument = "query RoleRequests{roleRequests{requestId login roles askedAt askedBy decidedAt decidedBy agreed}}" as unknown as DocumentNode<RoleRequestsQuery, RoleRequestsQueryVariables>;
export const RegisterPersonDocument = "mutation RegisterPerson($input:RegisterPersonInput!){registerPerson(input:$input){__typename ...on Person{login roles firstPassword waitingRoles}...on Refused{code message nextStep}}}" as unknown as DocumentNode<RegisterPersonMutation, RegisterPersonMutationVariables>;
export const ChangeRolesDocument = "mutation ChangeRoles($input:ChangeRolesInput!){changeRoles(input:$input){__typename ...PersonParts ...on Refused{code message nextStep}}}fragment PersonParts on PersonOnList{login displayName roles memberNo merchantNo accessUntil deactivated mustChangePassword hasPassword hasSecondFactor}" as unknown as DocumentNode<ChangeRolesMutation, ChangeRolesMutationVariables>;
export const DecideRoleRequestDocument = "mutation DecideRoleRequest($input:DecideRoleRequestInput!){decideRoleRequest(input:$input){__typename ...PersonParts ...on Refused{code message nextStep}}}fragment PersonParts on PersonOnList{login displayName roles memberNo merchantNo accessUntil deactivated mustChangePassword hasPassword hasSecondFactor}" as unknown as DocumentNode<DecideRoleRequestMutation, DecideRoleRequestMutationVariables>;
export const DeactivatePersonDocument = "mutation DeactivatePerson($input:DeactivatePersonInput!){deactivatePerson(input:$input){__typename ...PersonParts ...on Refused{code message nextStep}}}fragment PersonParts on PersonOnList{login displayName roles memberNo merchantNo accessUntil deactivated mustChangePassword hasPassword hasSecondFactor}" as unknown as DocumentNode<DeactivatePersonMutation, DeactivatePersonMutationVariables>;
export const ReactivatePersonDocument = "mutation ReactivatePerson($input:ReactivatePersonInput!){reactivatePerson(input:$input){__typename ...PersonParts ...on Refused{code message nextStep}}}fragment PersonParts on PersonOnList{login displayName roles memberNo merchantNo accessUntil deactivated mustChangePassword hasPassword hasSecondFactor}" as unknown as DocumentNode<ReactivatePersonMutation, ReactivatePersonMutationVariables>;
export const ResetSecondFactorDocument = "mutation ResetSecondFactor($input:ResetSecondFactorInput!){resetSecondFactor(input:$input){__typename ...on SecondFactorReset{login}...on Refused{code message nextStep}}}" as unknown as DocumentNode<ResetSecondFactorMutation, ResetSecondFactorMutationVariables>;
export const ResetPasswordDocument = "mutation ResetPassword($input:ResetPasswordInput!){resetPassword(input:$input){__typename ...on FirstPassword{login firstPassword}...on Refused{code message nextStep}}}" as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
