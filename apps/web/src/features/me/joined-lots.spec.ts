import { joinedLots } from './joined-lots';

const lot = (issuer: string, expiresOn: string, remainingPoints: number) => ({ issuer, expiresOn, remainingPoints });

it('joins what one issuer honours until one day, soonest first', () => {
  expect(
    joinedLots([
      lot('M02', '2028-10-31', 12),
      lot('FUND', '2028-11-03', 30),
      lot('FUND', '2028-11-03', 130),
      lot('M01', '2028-11-03', 1),
      lot('FUND', '2028-11-04', 5),
    ]),
  ).toEqual([
    lot('M02', '2028-10-31', 12),
    lot('FUND', '2028-11-03', 160),
    lot('M01', '2028-11-03', 1),
    lot('FUND', '2028-11-04', 5),
  ]);
});
