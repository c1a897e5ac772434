export interface TrustSteps {
  readonly system: string;
  readonly zh: string;
  readonly en: string;
}

/** How a device comes to trust the certificate at `/ca.crt`, in the words of its own settings. */
export const trustSteps: readonly TrustSteps[] = [
  {
    system: 'iPhone',
    zh: '用 Safari 下载 → 设置 → 通用 → VPN与设备管理 → 安装;再到 通用 → 关于本机 → 证书信任设置,打开 Youhui',
    en: 'download in Safari → Settings → General → VPN & Device Management → install; then General → About → Certificate Trust Settings: switch Youhui on',
  },
  {
    system: 'Android',
    zh: '下载 → 设置里搜索“CA 证书” → 仍然安装 → 选中 ca.crt',
    en: 'download → search the settings for “CA certificate” → install anyway → choose ca.crt',
  },
  {
    system: 'Windows',
    zh: '双击 ca.crt → 安装证书 → 本地计算机 → 放入“受信任的根证书颁发机构”',
    en: 'double-click ca.crt → Install Certificate → Local Machine → place in “Trusted Root Certification Authorities”',
  },
  {
    system: 'macOS',
    zh: '双击 ca.crt 加入钥匙串“系统” → 双击其中的 Youhui → 信任 → 始终信任',
    en: 'double-click ca.crt, add it to the System keychain → double-click Youhui there → Trust → Always Trust',
  },
];
