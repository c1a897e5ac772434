import { deviceName } from './device-name';

const safari = 'AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/604.1';
const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0';

it.each([
  [`Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) ${safari}`, 5, 'iPhone · Safari'],
  [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${safari}`, 5, 'iPad · Safari'],
  [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${safari}`, 0, 'Mac · Safari'],
  [`Mozilla/5.0 (Linux; Android 15; 22101316C) ${chrome} Mobile Safari/537.36`, 5, 'Android · Chrome'],
  [`Mozilla/5.0 (Linux; Android 15) ${chrome} Mobile Safari/537.36 MicroMessenger/8.0`, 5, 'Android · WeChat'],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Safari/537.36 Edg/147.0`, 0, 'Windows · Edge'],
  [`Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0`, 0, 'Linux · Firefox'],
  ['', 0, 'Web'],
])('%s', (userAgent, touchPoints, name) => expect(deviceName({ userAgent, touchPoints })).toBe(name));
