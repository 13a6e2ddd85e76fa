import fc from 'fast-check';
import { expect, test } from 'vitest';
import { networkPrefix } from '../../../functions/platform/network-prefix.ts';

test.each([
  ['203.0.113.9', '203.0.113.0/24'],
  ['203.0.113.255', '203.0.113.0/24'],
  ['203.0.114.9', '203.0.114.0/24'],
  ['::ffff:203.0.113.9', '203.0.113.0/24'],
  ['::FFFF:203.0.113.9', '203.0.113.0/24'],
  ['2001:db8:7:1::9', '2001:db8:7::/48'],
  ['2001:0DB8:0007:ffff:ffff:ffff:ffff:ffff', '2001:db8:7::/48'],
  ['2001:db8:8::9', '2001:db8:8::/48'],
  ['2001:db8::9', '2001:db8:0::/48'],
  ['fe80::1%eth0', 'fe80:0:0::/48'],
  ['::1', '0:0:0::/48'],
  ['::', '0:0:0::/48'],
  ['64:ff9b::203.0.113.9', '64:ff9b:0::/48'],
])('%s is of the network %s', (address, network) => {
  expect(networkPrefix(address)).toBe(network);
});

test.each(['', 'localhost', '203.0.113', '203.0.113.256', '2001:db8:::1', '203.0.113.9, 198.51.100.7'])(
  'whatever is no address, such as “%s”, is of one and the same network',
  (address) => {
    expect(networkPrefix(address)).toBe('unknown');
  },
);

test('an address and any other spelling of it are of one network, and so are all addresses below its prefix', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 }), (groups) => {
      const spelt = (digits: number) => groups.map((group) => group.toString(16).padStart(digits, '0')).join(':');
      const below = [...groups.slice(0, 3), 1, 2, 3, 4, 5].map((group) => group.toString(16)).join(':');

      const networks = [spelt(1), spelt(4), spelt(4).toUpperCase(), below].map(networkPrefix);

      expect(new Set(networks).size).toBe(1);
    }),
  );
});
