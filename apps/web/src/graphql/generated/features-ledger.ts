// Written by codegen.mjs from the API's schema. Do not edit.
import { byHash } from '../by-hash';
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

export const JournalsDocument = /*#__PURE__*/ byHash<JournalsQuery, JournalsQueryVariables>('query', 'Journals', 'd8bbb4847802befc258a6fd77ca216e2db50efd720245d40f341f2d14e3a5b92');
export const JournalDetailDocument = /*#__PURE__*/ byHash<JournalDetailQuery, JournalDetailQueryVariables>('query', 'JournalDetail', '591dbcf60220157cfcade45804a0dd778492ee52febd82b3f496c7b38d82e2ac');
export const PositionsDocument = /*#__PURE__*/ byHash<PositionsQuery, PositionsQueryVariables>('query', 'Positions', 'efc82b1e8e98922015cd97480b83a889267330d3fba854fae31602174ee37bb1');
export const SettlementStopDocument = /*#__PURE__*/ byHash<SettlementStopQuery, SettlementStopQueryVariables>('query', 'SettlementStop', 'bce87776902c2665f0bb1a6700fff9dbad7d23ba5e5199a964f874c6dc9e6db2');
export const CyclesDocument = /*#__PURE__*/ byHash<CyclesQuery, CyclesQueryVariables>('query', 'Cycles', '93549a32efbd5cd17f35032e1ceada5e54451b07f1b385a052a2c97b8a4186d5');
export const RequestCutDocument = /*#__PURE__*/ byHash<RequestCutMutation, RequestCutMutationVariables>('mutation', 'RequestCut', 'a58f6e01b9f5a070d9e6b50e82e0f245fb13b2d938b8081854b70565d7ffaeaa');
export const BudgetsDocument = /*#__PURE__*/ byHash<BudgetsQuery, BudgetsQueryVariables>('query', 'Budgets', 'cec133004f623beaca4d9a5e56c8316c619e2b21801b17c6b5aa40632263e80f');
export const AllocatePointsDocument = /*#__PURE__*/ byHash<AllocatePointsMutation, AllocatePointsMutationVariables>('mutation', 'AllocatePoints', '6816afe6db2ca68201b3204f546d5cf9141339fc0dce8beb354f71b03e094363');
export const CycleChangedDocument = /*#__PURE__*/ byHash<CycleChangedSubscription, CycleChangedSubscriptionVariables>('subscription', 'CycleChanged', '0205e95c162a3ee0dcad413557f81d598612537c429c4a53c5bcc500a29b5676');
