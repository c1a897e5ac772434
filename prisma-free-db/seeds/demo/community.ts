/** Every term is the owner's to change later; these are the ones the project recommends to begin with. */
export const community = {
  code: 'shengli',
  name: '胜利社区',
  timezone: 'Asia/Shanghai',
  cycleCalendar: 'half_month',
  isDemo: true,
  terms: {
    version: 'P-2026-01',
    face_value_fen: 10,
    interchange_bps: 9000,
    max_redeem_share_bps: 5000,
    max_redeem_points_per_day: 100,
    points_per_hour: 10,
    multipliers_bps: { care: 20_000, night_or_holiday: 15_000, skilled: 15_000 },
    second_review_above_minutes: 480,
    lot_lifetime_months: 24,
    refund_grace_days: 30,
    carry_forward_below_fen: 100, // low, so that a small demo shows who is paid, who pays and who carries
    tariffs: { council_attendance: 5, proposal_adopted: 100, report_verified: 5, venue_shift: 10 },
  },
} as const;
