/** In both languages of the screens. */
export interface Worded {
  readonly zh: string;
  readonly en: string;
}

export interface ConsentPurpose {
  readonly purpose: string;
  /** Of the text: whoever agreed to another version is asked again. */
  readonly version: number;
  /** Asked for apart from everything else (R-P03). */
  readonly sensitive: boolean;
  readonly title: Worded;
  readonly text: Worded;
}

/**
 * What is asked for beyond what membership needs. None of it is necessary: refusing one refuses no service (R-P02).
 * A text that changes its meaning gets the next version.
 */
export const consentPurposes = [
  {
    purpose: 'callback',
    version: 1,
    sensitive: false,
    title: { zh: '留下手机号，方便社工回电', en: 'Keep my phone number for calls back' },
    text: {
      zh: '号码加密保存，工作人员每次查看都会记下。撤回后立即删除。',
      en: 'The number is kept sealed, and every look at it is noted. It is erased as soon as you withdraw.',
    },
  },
  {
    purpose: 'guardian',
    version: 1,
    sensitive: true,
    title: { zh: '登记监护人姓名和电话', en: 'Keep a guardian’s name and phone number' },
    text: {
      zh: '仅用于未成年会员，由监护人同意。查看须经第二人批准。撤回后立即删除。',
      en: 'For minors, agreed by the guardian. A second person approves each day of reading. Erased when withdrawn.',
    },
  },
  {
    purpose: 'care',
    version: 1,
    sensitive: true,
    title: { zh: '关爱备注', en: 'A care note' },
    text: {
      zh: '例如行动不便、需要陪诊。只为探访关爱使用，查看须经第二人批准。撤回后立即删除。',
      en: 'Such as trouble walking or company to the doctor. For welfare visits only; a second person approves each day of reading. Erased when withdrawn.',
    },
  },
  {
    purpose: 'public_thanks',
    version: 1,
    sensitive: false,
    title: { zh: '在公示和光荣榜上出现', en: 'Appear on notices and lists of thanks' },
    text: {
      zh: '只显示打码姓名和编号后四位。不同意也照常记时长、发积分。',
      en: 'With a masked name and the last four digits of your number. Hours and points are the same without it.',
    },
  },
  {
    purpose: 'street_sharing',
    version: 1,
    sensitive: false,
    title: { zh: '把志愿服务记录报送街道系统', en: 'Pass my service records on to the street office' },
    text: {
      zh: '用于录入国家规定的志愿服务信息系统。不同意则只保存在本社区。',
      en: 'For the volunteering system that the state prescribes. Without it they stay in this community.',
    },
  },
] as const satisfies readonly ConsentPurpose[];

export type ConsentName = (typeof consentPurposes)[number]['purpose'];

export const consentManners = ['screen', 'paper', 'read_aloud'] as const;
export type ConsentManner = (typeof consentManners)[number];

/** Why somebody reads sealed data. A choice, not a text: a text could hold what is to be protected. */
export const readingPurposes = ['call_back', 'care_visit', 'guardian_contact', 'complaint', 'correction'] as const;
export type ReadingPurpose = (typeof readingPurposes)[number];

/** The sealed fields, and the consent that each needs. */
export const sealedFields = {
  phone: 'callback',
  guardianName: 'guardian',
  guardianPhone: 'guardian',
  careNote: 'care',
} as const satisfies Record<string, ConsentName>;
export type SealedField = keyof typeof sealedFields;
export const sealedFieldNames = Object.keys(sealedFields) as SealedField[];

export const isSealedField = (text: string): text is SealedField => Object.hasOwn(sealedFields, text);

/** Whether a second person opens it first: everything of a minor, and what is sensitive of anybody (R-P08). */
export const needsSecondPerson = (category: string, fields: readonly SealedField[]): boolean =>
  category === 'minor' || fields.some((field) => sealedFields[field] !== 'callback');
