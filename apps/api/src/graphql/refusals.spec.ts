import { refuse } from '@youhui/kernel';
import {
  BudgetExhausted,
  CoverageExceeded,
  InsufficientPoints,
  PurposeOverspent,
  Refused,
  ReserveCommitted,
  shownRefusal,
} from './refusals';

describe('A refusal is shown as the type that has its numbers', () => {
  it.each([
    [refuse('COVERAGE_EXCEEDED', { headroomPoints: -3 }), CoverageExceeded],
    [refuse('COVERAGE_EXCEEDED', { headroomFen: 0 }), ReserveCommitted],
    [refuse('PURPOSE_OVERSPENT', { leftFen: 0 }), PurposeOverspent],
    [refuse('BUDGET_EXHAUSTED', { budgetPoints: 1, requestedPoints: 2, waitingAwards: 0 }), BudgetExhausted],
    [refuse('INSUFFICIENT_POINTS', { availablePoints: 1, requestedPoints: 2 }), InsufficientPoints],
    [refuse('INSUFFICIENT_POINTS'), Refused],
    [refuse('MEMBER_NOT_FOUND', { leftFen: 1 }), Refused],
  ])('%j', (refusal, type) => {
    const shown = shownRefusal(refusal, 'en');
    expect(shown.constructor).toBe(type);
    expect(shown).toMatchObject({ ...refusal.details, code: refusal.refused });
    expect(shown.message).toMatch(/\w/);
  });

  it('names the field of malformed input, in the caller’s language', () => {
    const refusal = refuse('INVALID_INPUT', { field: 'points' });
    expect(shownRefusal(refusal, 'zh').message).toBe('填写有误: points');
    expect(shownRefusal(refusal, 'en').message).toBe('The input is not valid: points');
  });
});
