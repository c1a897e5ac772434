interface Wording {
  readonly zh: string;
  readonly en: string;
  readonly nextStepZh: string;
  readonly nextStepEn: string;
}

const wording = (zh: string, nextStepZh: string, en: string, nextStepEn: string): Wording => ({
  zh,
  en,
  nextStepZh,
  nextStepEn,
});

/** Every refusal there is, in the words people read. The code is for programs and never changes its meaning. */
export const refusalWordings = {
  INVALID_INPUT: wording(
    '填写有误',
    '请按提示改正后再提交',
    'The input is not valid',
    'Correct it as described and send it again',
  ),
  IDEMPOTENCY_CONFLICT: wording(
    '这个指令号已用于另一内容',
    '请用新的指令号重新提交',
    'This command id was used with other content',
    'Send the new content under a new command id',
  ),
  OVERLOADED: wording(
    '系统正忙,本次未执行',
    '请稍候用同一指令号重试',
    'Too busy; nothing was done',
    'Wait a moment and send the same command id again',
  ),
  NOT_SIGNED_IN: wording('尚未登录', '请先登录', 'Not signed in', 'Sign in first'),
  NOT_PERMITTED: wording(
    '没有这项权限',
    '请联系社区管理员',
    'You may not do this',
    'Ask the community’s administrator',
  ),
  SIGN_IN_FAILED: wording(
    '社区、账号或密码不对',
    '请核对后再试;连续失败会暂停一会儿',
    'Community, name or password is wrong',
    'Check and try again; repeated failures pause sign-in for a while',
  ),
  COMMUNITY_NOT_FOUND: wording(
    '没有这个社区',
    '请核对社区代号',
    'There is no such community',
    'Check the community code',
  ),
  COMMUNITY_EXISTS: wording(
    '这个社区代号已被使用',
    '请换一个代号',
    'This community code is taken',
    'Choose another code',
  ),
  SANDBOX_LIMIT_REACHED: wording(
    '沙盒社区数量已达上限',
    '请使用已有的沙盒社区,或联系系统管理员',
    'There are as many sandboxes as there may be',
    'Use one that exists, or ask whoever runs the installation',
  ),
  COMMUNITY_NOT_EMPTY: wording(
    '这个社区已有记录,不能再导入历史',
    '请导入到新的社区代号',
    'This community has a history already',
    'Bring the past in under a new community code',
  ),
  HOUSEHOLD_NOT_FOUND: wording(
    '没有这个家庭',
    '请先登记家庭',
    'There is no such household',
    'Register the household first',
  ),
  MEMBER_EXISTS: wording(
    '这个会员号已登记',
    '请换一个会员号',
    'This member number is taken',
    'Choose another member number',
  ),
  MEMBER_NOT_FOUND: wording('没有这位会员', '请核对会员号', 'There is no such member', 'Check the member number'),
  ACCOUNT_FROZEN: wording(
    '账户已冻结',
    '请到社区服务台办理',
    'The account is frozen',
    'See the community service desk',
  ),
  MERCHANT_EXISTS: wording(
    '这个商户号已登记',
    '请换一个商户号',
    'This merchant number is taken',
    'Choose another merchant number',
  ),
  MERCHANT_NOT_FOUND: wording('没有这家商户', '请核对商户号', 'There is no such merchant', 'Check the merchant number'),
  MERCHANT_SUSPENDED: wording('商户已暂停受理', '请联系社区', 'The merchant is suspended', 'Contact the community'),
  REDEEM_SHARE_EXCEEDED: wording(
    '抵扣超过本单上限',
    '请减少抵扣积分',
    'More points than this bill may be paid with',
    'Redeem fewer points',
  ),
  DAILY_LIMIT_EXCEEDED: wording(
    '超过今日抵扣上限',
    '请减少抵扣积分或改日再用',
    'Over today’s redemption limit',
    'Redeem fewer points, or come back another day',
  ),
  INSUFFICIENT_POINTS: wording('积分不足', '请减少积分', 'Not enough points', 'Use fewer points'),
  CHECKOUT_NOT_FOUND: wording('没有这笔收银', '请核对单号', 'There is no such checkout', 'Check its number'),
  REFUND_EXCEEDS_ORIGINAL: wording(
    '退款超过原单余额',
    '请核对已退金额',
    'The refund exceeds what is left of the checkout',
    'Check what was refunded before',
  ),
  SERVICE_NOT_FOUND: wording('没有这条服务记录', '请刷新列表', 'There is no such service record', 'Refresh the list'),
  MINUTES_INVALID: wording(
    '服务时长须为 1 至 1440 分钟',
    '请改正时长',
    'Service must last 1 to 1440 minutes',
    'Correct the minutes',
  ),
  ALREADY_REVIEWED: wording('这条记录已审核', '请刷新列表', 'This record has been reviewed', 'Refresh the list'),
  SELF_REVIEW: wording(
    '不能审核自己或家人的记录',
    '请由另一位同事审核',
    'Nobody reviews themselves or their household',
    'Ask another reviewer',
  ),
  SECOND_REVIEW_REQUIRED: wording(
    '当日时长超过限额,须两人审核',
    '请再请一位同事共同审核',
    'Over the day’s limit: two reviewers are needed',
    'Ask a second reviewer to sign as well',
  ),
  PROGRAMME_INVALID: wording(
    '项目名称不合要求',
    '请用 1 至 200 个字符',
    'The programme name is not valid',
    'Use 1 to 200 characters',
  ),
  COVERAGE_EXCEEDED: wording(
    '超出兑付专项可覆盖的范围',
    '请减少数额,或先充实兑付专项',
    'The redemption reserve would not cover this',
    'Ask for less, or add to the reserve first',
  ),
  PURPOSE_OVERSPENT: wording(
    '超出该用途的余额',
    '请减少支出,或先为该用途筹款',
    'The purpose has less than that',
    'Spend less, or raise money for the purpose first',
  ),
  BUDGET_EXHAUSTED: wording(
    '项目积分额度不足',
    '请先为项目下达额度;等待中的服务积分优先发放',
    'The programme’s budget does not reach',
    'Allocate points to the programme first; awards that wait for it come before',
  ),
  GIFT_OUTSIDE_HOUSEHOLD: wording(
    '只能赠送给同一家庭的其他成员',
    '请核对会员号和家庭登记',
    'Points are given to another member of the same household only',
    'Check the member numbers and the household',
  ),
  AMOUNT_TOO_LARGE: wording(
    '数额过大,账目无法精确记录',
    '请核对数额',
    'The amount is larger than the books can keep exactly',
    'Check the amount',
  ),
  CYCLE_NOT_OPEN: wording(
    '这个结算周期不是当前周期',
    '请刷新后再试',
    'This is not the open cycle',
    'Refresh and try again',
  ),
  JOURNAL_NOT_FOUND: wording('没有这笔分录', '请核对序号', 'There is no such journal', 'Check its sequence number'),
} as const satisfies Record<string, Wording>;

export type RefusalCode = keyof typeof refusalWordings;
