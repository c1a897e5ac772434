/** Of the page for a real community, in Chinese. */
export const firstRun = {
  firstRun: {
    heading: '建立真实的社区',
    lead: '演示里的账号人人知道。真实的社区放在自己的数据文件夹里,与演示互不相干。先在运行友汇的电脑上按 Ctrl-C 停下演示。',
    makeTitle: '建立',
    makeText: '逐项询问社区代号与名称、政策、基金期初余额、管理员和会计两个人。全部核对之后才写入。',
    startTitle: '启动',
    startText: '用刚才的账号登录。这里没有演示的人和数据。',
    phonesTitle: '让手机也能用',
    phonesText: '在同一网络里打开,显示二维码和信任证书的步骤。相机需要它;不用相机时可以手工输入。',
    back: '返回登录',
  },
};
