import { purposes } from '@youhui/fund';

interface InBothLanguages {
  readonly zh: string;
  readonly en: string;
}

/** A field of what `init` is told: its name, and what may stand there. */
export interface InitField extends InBothLanguages {
  readonly expects: InBothLanguages;
}

/** A term of the policy as `init` offers it. */
export interface OfferedTerm extends InitField {
  readonly term: string;
  readonly offered: number | Readonly<Record<string, number>>;
  /** A limit: `null` switches it off. */
  readonly limit?: true;
}

const range = (least: number, most: number): InBothLanguages => ({
  zh: `${least} 到 ${most} 的整数`,
  en: `a whole number from ${least} to ${most}`,
});
const limitOf = (bounds: InBothLanguages): InBothLanguages => ({
  zh: `${bounds.zh},或 null(不限)`,
  en: `${bounds.en}, or null for no limit`,
});
const atLeast0: InBothLanguages = { zh: '不小于 0 的整数', en: 'a whole number, 0 or more' };
const rates: InBothLanguages = { zh: '“名称: 整数”的对象', en: 'an object of names and whole numbers' };
const mostRate = 1_000_000_000;

/** Every term of a policy, each explained in a line, with the value of a small community. The rules keep the bounds. */
export const offeredTerms: readonly OfferedTerm[] = [
  {
    term: 'face_value_fen',
    zh: '一个积分在收银台抵多少分钱',
    en: 'what a point takes off a bill, in fen',
    offered: 10,
    expects: range(1, mostRate),
  },
  {
    term: 'interchange_bps',
    zh: '商户收下别家积分,按面值的万分之几得到偿付',
    en: 'what a shop gets for another shop’s points, in 1/10000 of their face value',
    offered: 9000,
    expects: range(0, 10_000),
  },
  {
    term: 'points_per_hour',
    zh: '志愿服务一小时奖励多少积分',
    en: 'points for an hour of service',
    offered: 10,
    expects: range(0, mostRate),
  },
  {
    term: 'lot_lifetime_months',
    zh: '积分多少个月后到期(进入关爱池)',
    en: 'months until points move to the care pool',
    offered: 24,
    expects: range(0, 12_000),
  },
  {
    term: 'refund_grace_days',
    zh: '退款退回的过期积分还能用多少天',
    en: 'days a refunded point has when its own have passed',
    offered: 30,
    expects: range(0, 3_650_000),
  },
  {
    term: 'max_redeem_share_bps',
    zh: '一单最多可用积分抵扣万分之几',
    en: 'how much of a bill points may pay, in 1/10000',
    offered: 5000,
    expects: limitOf(range(0, 10_000)),
    limit: true,
  },
  {
    term: 'max_redeem_points_per_day',
    zh: '每人每天最多抵扣多少积分',
    en: 'points a member may redeem a day',
    offered: 100,
    expects: limitOf(atLeast0),
    limit: true,
  },
  {
    term: 'second_review_above_minutes',
    zh: '一天服务超过多少分钟须两人审核',
    en: 'minutes of service a day above which two people review',
    offered: 480,
    expects: limitOf(atLeast0),
    limit: true,
  },
  {
    term: 'carry_forward_below_fen',
    zh: '结算净额低于多少分转入下期',
    en: 'nets below this many fen wait for the next cycle',
    offered: 1000,
    expects: limitOf(atLeast0),
    limit: true,
  },
  {
    term: 'multipliers_bps',
    zh: '特殊服务的奖励倍数(10000 为 1 倍)',
    en: 'multipliers by kind of service; 10000 is ×1',
    offered: { care: 20_000, night_or_holiday: 15_000, skilled: 15_000 },
    expects: rates,
  },
  {
    term: 'tariffs',
    zh: '定额奖励的积分',
    en: 'fixed points for an act',
    offered: { council_attendance: 5, proposal_adopted: 100, report_verified: 5, venue_shift: 10 },
    expects: rates,
  },
];

const purposeNames: Readonly<Record<(typeof purposes)[number], InBothLanguages>> = {
  redemption_reserve: { zh: '兑付专项', en: 'redemption reserve' },
  care: { zh: '关爱', en: 'care' },
  renewal: { zh: '微更新', en: 'renewal' },
  unrestricted: { zh: '非限定', en: 'unrestricted' },
};

/** Own bound on what a purpose may begin with, ten billion yuan, so that sums of them stay exact. */
export const mostOpeningFen = 1_000_000_000_000;

const person = (who: string, zh: string, en: string): readonly [string, InitField][] => [
  [
    `${who}.login`,
    {
      zh: `${zh}的账号`,
      en: `the ${en}’s sign-in name`,
      expects: {
        zh: '2–40 个小写字母、数字、点、连字符或下划线',
        en: '2–40 of a–z, 0–9, dot, hyphen, underscore',
      },
    },
  ],
  [
    `${who}.display_name`,
    { zh: `${zh}的姓名`, en: `the ${en}’s name`, expects: { zh: '1–40 个字符', en: '1–40 characters' } },
  ],
  [
    `${who}.password`,
    {
      zh: `${zh}的密码`,
      en: `the ${en}’s password`,
      expects: { zh: '8–200 个字符,不易猜到', en: '8–200 characters that are not soon guessed' },
    },
  ],
];

/** Every field by its path in a file. */
export const initFields: ReadonlyMap<string, InitField> = new Map<string, InitField>([
  [
    'code',
    {
      zh: '社区代号',
      en: 'community code',
      expects: {
        zh: '2–32 个小写字母、数字或连字符,以字母开头',
        en: '2–32 of a–z, 0–9 and -, beginning with a letter',
      },
    },
  ],
  ['name', { zh: '社区名称', en: 'community name', expects: { zh: '1–100 个字符', en: '1–100 characters' } }],
  [
    'timezone',
    {
      zh: '时区',
      en: 'timezone',
      expects: { zh: '时区名,如 Asia/Shanghai', en: 'the name of a timezone such as Asia/Shanghai' },
    },
  ],
  [
    'cycle_calendar',
    {
      zh: '结算周期',
      en: 'clearing cycle',
      expects: { zh: 'half_month、month、weekly、daily 之一', en: 'one of half_month, month, weekly, daily' },
    },
  ],
  [
    'contact_phone',
    {
      zh: '社区电话(印在小票上,可空)',
      en: 'the community’s phone number, printed on receipts; may be left out',
      expects: {
        zh: '5–25 位数字,可用单个空格或连字符隔开',
        en: '5–25 digits, single spaces and hyphens between them',
      },
    },
  ],
  ['policy', { zh: '政策', en: 'policy', expects: { zh: '对象', en: 'an object' } }],
  ['policy.version', { zh: '政策版本', en: 'policy version', expects: { zh: '1–40 个字符', en: '1–40 characters' } }],
  ...offeredTerms.map((term) => [`policy.${term.term}`, term] as const),
  ['opening_fen', { zh: '基金期初余额', en: 'opening balances of the fund', expects: { zh: '对象', en: 'an object' } }],
  ...purposes.map(
    (purpose) =>
      [
        `opening_fen.${purpose}`,
        {
          zh: `期初余额:${purposeNames[purpose].zh}(分)`,
          en: `opening balance: ${purposeNames[purpose].en}, in fen`,
          expects: range(0, mostOpeningFen),
        },
      ] as const,
  ),
  ['administrator', { zh: '管理员', en: 'administrator', expects: { zh: '对象', en: 'an object' } }],
  ...person('administrator', '管理员', 'administrator'),
  ['accountant', { zh: '会计', en: 'accountant', expects: { zh: '对象', en: 'an object' } }],
  ...person('accountant', '会计', 'accountant'),
]);

/** What a purpose of the fund is called. */
export const nameOfPurpose = (purpose: (typeof purposes)[number]): InBothLanguages => purposeNames[purpose];
