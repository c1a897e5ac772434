// Written by codegen.mjs from the API's schema. Do not edit.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type {
  EndHelpMutation,
  EndHelpMutationVariables,
  HelpersOfQuery,
  HelpersOfQueryVariables,
  InviteHelperMutation,
  InviteHelperMutationVariables,
} from '../generated';

export const HelpersOfDocument = "query HelpersOf($memberNo:String!){helpersOf(memberNo:$memberNo){...FamilyHelperParts}}fragment FamilyHelperParts on FamilyHelper{helperNo name maskedName dayPoints usedTodayPoints lastDay invitationUntil acceptedAt}" as unknown as DocumentNode<HelpersOfQuery, HelpersOfQueryVariables>;
export const InviteHelperDocument = "mutation InviteHelper($input:InviteHelperInput!){inviteHelper(input:$input){__typename ...on HelperInvited{invitation helper{...FamilyHelperParts}}...on Refused{code message nextStep}}}fragment FamilyHelperParts on FamilyHelper{helperNo name maskedName dayPoints usedTodayPoints lastDay invitationUntil acceptedAt}" as unknown as DocumentNode<InviteHelperMutation, InviteHelperMutationVariables>;
export const EndHelpDocument = "mutation EndHelp($input:EndHelpInput!){endHelp(input:$input){__typename ...on FamilyHelper{helperNo name}...on Refused{code message nextStep}}}" as unknown as DocumentNode<EndHelpMutation, EndHelpMutationVariables>;
