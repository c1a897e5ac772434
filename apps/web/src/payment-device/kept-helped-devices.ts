import { asKeptDevice, type KeptDevice } from './kept-device';

/** This browser as the phone of a family helper: what it makes codes from for whom they help. */
export interface KeptHelpedDevice extends KeptDevice {
  /** Who helps: nobody else who signs in here sees it. */
  readonly helperMemberNo: string;
}

type Helper = Pick<KeptHelpedDevice, 'communityCode' | 'helperMemberNo'>;
type Whose = Helper & Pick<KeptHelpedDevice, 'memberNo'>;

const kept = 'youhui.helped-devices';

export const keptHelpedDevice = (whose: Whose): KeptDevice | null => all().find((one) => isOf(one, whose)) ?? null;

/** All that were kept for somebody who helps. */
export const helpedDevicesOf = ({ communityCode, helperMemberNo }: Helper): KeptHelpedDevice[] =>
  all().filter((one) => one.communityCode === communityCode && one.helperMemberNo === helperMemberNo);

export const keepHelpedDevice = (device: KeptHelpedDevice): void => save([...others(device), device]);

export const forgetHelpedDevice = (whose: Whose): void => save(others(whose));

const isOf = (one: KeptHelpedDevice, { communityCode, helperMemberNo, memberNo }: Whose): boolean =>
  one.communityCode === communityCode && one.helperMemberNo === helperMemberNo && one.memberNo === memberNo;

const others = (whose: Whose): KeptHelpedDevice[] => all().filter((one) => !isOf(one, whose));

const save = (devices: readonly KeptHelpedDevice[]): void => localStorage.setItem(kept, JSON.stringify(devices));

function all(): KeptHelpedDevice[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(kept) ?? '[]');
    if (!Array.isArray(found)) return [];
    return found.flatMap((one: Partial<KeptHelpedDevice> | null) => {
      const device = asKeptDevice(one);
      const helperMemberNo = one?.helperMemberNo;
      return device && typeof helperMemberNo === 'string' ? [{ ...device, helperMemberNo }] : [];
    });
  } catch {
    return [];
  }
}
