import { lineWord, namesInReason, reasonTellsMore } from './line-words';

it.each([
  ['checkout', -50, 'spent'],
  ['checkout', 3, 'earned'],
  ['refund', 50, 'returned'],
  ['refund', -3, 'clawedBack'],
  ['gift', -5, 'given'],
  ['gift', 5, 'received'],
  ['approve', 15, 'served'],
  ['received', 15, 'awarded'], // to a helper, whatever it was for
  ['something_new', 1, undefined],
])('%s of %i points is called %s', (kind, amount, word) => expect(lineWord(kind, amount)).toBe(word));

it('says the reason where it names a shop or a service', () => {
  expect([reasonTellsMore('spent'), reasonTellsMore('served'), reasonTellsMore(undefined)]).toEqual([true, true, true]);
  expect([reasonTellsMore('given'), reasonTellsMore('donated')]).toEqual([false, false]);
});

describe('A reason of the books, for who does not read Chinese', () => {
  it.each([
    ['志愿服务 90 分钟 · 助老陪伴', '90 min · 助老陪伴'],
    ['邻里鲜生超市 消费', '邻里鲜生超市'],
    ['Opening balance', 'Opening balance'],
    ['', ''],
  ])('%s', (reason, names) => {
    expect(namesInReason(reason, (minutes) => `${minutes} min`)).toBe(names);
  });
});
