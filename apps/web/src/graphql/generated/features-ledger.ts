// Written by codegen.mjs from the API's schema. Do not edit.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type {
  AllocatePointsMutation,
  AllocatePointsMutationVariables,
  BudgetsQuery,
  BudgetsQueryVariables,
  CycleChangedSubscription,
  CycleChangedSubscriptionVariables,
  CyclesQuery,
  CyclesQueryVariables,
  JournalDetailQuery,
  JournalDetailQueryVariables,
  JournalsQuery,
  JournalsQueryVariables,
  PositionsQuery,
  PositionsQueryVariables,
  RequestCutMutation,
  RequestCutMutationVariables,
  SettlementStopQuery,
  SettlementStopQueryVariables,
} from '../generated';

export const JournalsDocument = "query Journals($after:String){journals(first:20 after:$after){journals{sequence kind actor reason occurredAt reversesSequence}nextCursor}}" as unknown as DocumentNode<JournalsQuery, JournalsQueryVariables>;
export const JournalDetailDocument = "query JournalDetail($sequence:Int!){journal(sequence:$sequence){sequence kind commandId actor policyVersion reason occurredAt postedAt reversesSequence legs{from to asset amount fromBalanceAfter toBalanceAfter}lotMovements{lotId holder issuer expiresOn changePoints}obligations{issuer acceptor points owedFen receivableFen donationFen concessionFen}chain{batchNo firstSequence lastSequence hash previousHash}}}" as unknown as DocumentNode<JournalDetailQuery, JournalDetailQueryVariables>;
export const PositionsDocument = "query Positions{coverage{...CoverageParts}openCycle{...CycleParts positions{...PositionParts}}merchants{merchantNo name suspended issuingLimitPoints outstandingPoints}}fragment CoverageParts on Coverage{reserveFen outstandingPoints budgetPoints uncutDebtFen headroomPoints covered}fragment CycleParts on Cycle{cycle state openedOn endsOn cutRequestedAt cutAt firstSequence lastSequence}fragment PositionParts on Position{party name carriedInFen fundFen interchangeReceivableFen interchangePayableFen netFen status}" as unknown as DocumentNode<PositionsQuery, PositionsQueryVariables>;
export const SettlementStopDocument = "query SettlementStop{settlementStop{stoppedAt reason}}" as unknown as DocumentNode<SettlementStopQuery, SettlementStopQueryVariables>;
export const CyclesDocument = "query Cycles($after:String){cycles(first:10 after:$after){cycles{...CycleParts positions{...PositionParts}}nextCursor}}fragment CycleParts on Cycle{cycle state openedOn endsOn cutRequestedAt cutAt firstSequence lastSequence}fragment PositionParts on Position{party name carriedInFen fundFen interchangeReceivableFen interchangePayableFen netFen status}" as unknown as DocumentNode<CyclesQuery, CyclesQueryVariables>;
export const RequestCutDocument = "mutation RequestCut($input:RequestCutInput!){requestCut(input:$input){__typename ...on CutRequest{cycle requestedAt}...on Refused{code message nextStep}}}" as unknown as DocumentNode<RequestCutMutation, RequestCutMutationVariables>;
export const BudgetsDocument = "query Budgets{coverage{...CoverageParts}programmes{programme budgetPoints waitingAwards}}fragment CoverageParts on Coverage{reserveFen outstandingPoints budgetPoints uncutDebtFen headroomPoints covered}" as unknown as DocumentNode<BudgetsQuery, BudgetsQueryVariables>;
export const AllocatePointsDocument = "mutation AllocatePoints($input:AllocatePointsInput!){allocatePoints(input:$input){__typename ...on Allocation{programme points budgetPoints grantedAwards sequence}...on CoverageExceeded{code message nextStep headroomPoints}...on Refused{code message nextStep}}}" as unknown as DocumentNode<AllocatePointsMutation, AllocatePointsMutationVariables>;
export const CycleChangedDocument = "subscription CycleChanged{cycleChanged{ids}}" as unknown as DocumentNode<CycleChangedSubscription, CycleChangedSubscriptionVariables>;
