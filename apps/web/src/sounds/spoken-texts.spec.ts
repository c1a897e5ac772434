import { spokenTexts, spokenYuan } from './spoken-texts';

it.each([
  [2700, '27元'],
  [550, '5.5元'],
  [1005, '10.05元'],
  [5, '0.05元'],
  [0, '0元'],
  [123456700, '1234567元'],
])('%d fen is said %s', (fen, words) => expect(spokenYuan(fen)).toBe(words));

it('says what came off and what to collect', () => {
  expect(spokenTexts.sold(500, 2700)).toBe('积分抵扣5元,实收27元');
  expect(spokenTexts.sold(0, 2700)).toBe('收款成功,实收27元');
  expect(spokenTexts.sold(3200, 0)).toBe('积分抵扣32元,不用再收钱');
});

it('says failures as well, with the reason where it can be read out in Chinese', () => {
  expect(spokenTexts.failed('积分不足')).toBe('失败,积分不足');
  expect(spokenTexts.failed('Not enough points')).toBe('失败');
});

it.each([
  [50, 2700, '已退款,退回50积分,请退现金27元'],
  [0, 2700, '已退款,请退现金27元'],
  [50, 0, '已退款,退回50积分'],
])('says what goes back: %d points, %d fen', (points, fen, words) =>
  expect(spokenTexts.refunded(points, fen)).toBe(words),
);
