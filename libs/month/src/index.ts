export * from './calendar-cuts';
export * from './month';
export * from './month-shift';
export * from './read-month-folder';
export { isMalformed, type MalformedMonth, type MonthFault, type MonthFileName } from './malformed';
export * from './month-results';
export * from './open-community';
export * from './replay-month';
