/** Who may stand before a screen. `till` is a paired till with an open shift, `paired-till` one without. */
export type Who =
  | 'nobody'
  | 'till'
  | 'paired-till'
  | 'cashier'
  | 'owner'
  | 'volunteer'
  | 'organiser'
  | 'social-worker'
  | 'accountant'
  | 'administrator'
  | 'newcomer'
  | 'payer'
  | 'new-owner'
  | 'founder';

interface Person {
  readonly communityCode: string;
  readonly login: string;
  /** Where it is not the demo's: a community of one's own takes none that can be guessed. */
  readonly password?: string;
}

const demo = (login: string): Person => ({ communityCode: 'shengli', login });

/** Everybody but the founder has the demo's password. The last four are made when a screen first asks for them. */
export const people: Record<Exclude<Who, 'nobody' | 'till' | 'paired-till'>, Person> = {
  cashier: demo('xiaozhou'),
  owner: demo('linlaoban'),
  volunteer: demo('wudongzhi'),
  organiser: demo('weiguyu'),
  'social-worker': demo('tangshegong'),
  accountant: demo('qiankuaiji'),
  administrator: demo('guanliyuan'),
  newcomer: demo('hexiaoman'),
  payer: demo('chenxiulan'),
  'new-owner': demo('mianguan'),
  founder: { communityCode: 'xingfu', login: 'founder', password: 'willow lantern 42' },
};

export const password = 'youhui-demo';
export const demoPin = '123789';

/** What customers of the screens are called, in turn. */
export const customerNames = ['陈秀兰', '刘建国', '杨桂英', '赵德福', '黄玉梅', '周志强'] as const;
