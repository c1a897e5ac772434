/** What is said aloud at a till, in Chinese whatever the screen's language: shop floors have no captions. */
export const spokenTexts = {
  sold: (redeemFen: number, payFen: number): string =>
    redeemFen === 0
      ? `收款成功,实收${spokenYuan(payFen)}`
      : payFen === 0
        ? `积分抵扣${spokenYuan(redeemFen)},不用再收钱`
        : `积分抵扣${spokenYuan(redeemFen)},实收${spokenYuan(payFen)}`,
  /** The reason comes from the API, in the screen's language: only Chinese is read out. */
  failed: (reason: string): string => (/\p{Script=Han}/u.test(reason) ? `失败,${reason}` : '失败'),
  waiting: (): string => '正在确认,请勿重复扫',
  refunded: (points: number, cashFen: number): string =>
    [
      '已退款',
      ...(points > 0 ? [`退回${points}积分`] : []),
      ...(cashFen > 0 ? [`请退现金${spokenYuan(cashFen)}`] : []),
    ].join(','),
  test: (): string => '声音正常,积分抵扣5元,实收10元',
} as const;

/** Fen as it is said: 2700 → `27元`, 550 → `5.5元`, 5 → `0.05元`. */
export function spokenYuan(fen: number): string {
  const digits = String(fen).padStart(3, '0');
  const decimals = digits.slice(-2).replace(/0+$/, '');
  return `${digits.slice(0, -2)}${decimals && `.${decimals}`}元`;
}
