export * from './clearing.queries';
export * from './clearing.store';
export { cycleOn, type CalendarCycle, type CycleCalendar } from './cycle-calendar';
export { type CycleRow, type PartyStatus } from './cycle-rows';
export * from './cut-cycle/cut-cycle';
export * from './net-cycle/net-cycle';
export * from './obligation';
export * from './request-cut/request-cut';
export * from './clearing.proofs';
