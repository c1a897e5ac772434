import type { NetworkInterfaceInfo } from 'node:os';
import { isHostName, lanNames } from './lan-names';

const on = (address: string, more: object = {}) =>
  ({ address, family: 'IPv4', internal: false, ...more }) as NetworkInterfaceInfo;

describe('the names of a computer on its network', () => {
  const interfaces = {
    lo: [on('127.0.0.1', { internal: true })],
    docker0: [on('172.17.0.1')],
    wlan0: [on('192.168.1.7'), on('fe80::1', { family: 'IPv6' })],
    eth0: [on('10.0.0.3'), on('192.168.1.7')],
  };

  it('are its IPv4 addresses, those of real networks first, and what it and its people call it', () => {
    expect(lanNames(['Hub.example', '10.9.8.7', 'localhost'], interfaces, 'Laptop.office')).toEqual({
      addresses: ['192.168.1.7', '10.0.0.3', '172.17.0.1'],
      names: ['127.0.0.1', 'localhost', 'laptop.office', 'laptop.local', 'hub.example', '10.9.8.7'],
    });
  });

  it('leave out a machine name that no certificate can carry', () => {
    expect(lanNames([], {}, '小周的电脑')).toEqual({ addresses: [], names: ['127.0.0.1', 'localhost'] });
  });
});

it.each([
  ['hub', true],
  ['hub.local', true],
  ['xn--fiq228c.example', true],
  ['', false],
  ['-hub', false],
  ['hub-', false],
  ['hub..local', false],
  ['*.local', false],
  ['小.local', false],
  ['a'.repeat(64), false],
  [`${'a.'.repeat(126)}aa`, false],
])('%j is a host name: %s', (text, is) => expect(isHostName(text)).toBe(is));
