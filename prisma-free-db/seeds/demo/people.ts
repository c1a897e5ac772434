/** One password for all, printed at every start: the demo is for looking around, never for real points. */
export const demoPassword = 'youhui-demo';

/** Who can sign in; `role` says in words what a person is for. */
export const people = [
  {
    login: 'xiaozhou',
    displayName: '小周',
    role: '收银员 · 邻里鲜生超市',
    roleEn: 'cashier, M01',
    roles: ['cashier'],
    merchantNo: 'M01',
  },
  {
    login: 'xiaoxu',
    displayName: '小许',
    role: '收银员 · 向阳大药房',
    roleEn: 'cashier, M02',
    roles: ['cashier'],
    merchantNo: 'M02',
  },
  {
    login: 'linlaoban',
    displayName: '林老板',
    role: '店主 · 邻里鲜生超市',
    roleEn: 'shop owner, M01',
    roles: ['merchant_owner'],
    merchantNo: 'M01',
  },
  {
    login: 'wudongzhi',
    displayName: '吴冬至',
    role: '志愿者',
    roleEn: 'volunteer',
    roles: ['volunteer'],
    memberNo: 'R00001',
  },
  {
    login: 'weiguyu',
    displayName: '卫谷雨',
    role: '活动组织者',
    roleEn: 'organiser',
    roles: ['organiser'],
    memberNo: 'R00003',
  },
  { login: 'tangshegong', displayName: '唐社工', role: '社工', roleEn: 'social worker', roles: ['social_worker'] },
  { login: 'qiankuaiji', displayName: '钱会计', role: '会计', roleEn: 'accountant', roles: ['accountant'] },
  { login: 'guanliyuan', displayName: '管理员', role: '管理员', roleEn: 'administrator', roles: ['administrator'] },
] as const;
