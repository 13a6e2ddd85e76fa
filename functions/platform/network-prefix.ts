import { isIP } from 'node:net';

const hextets = (part: string): string[] => (part === '' ? [] : part.split(':'));

/** The eight groups of an IPv6 address, without leading zeros. */
const groupsOf = (address: string): string[] => {
  const [head = '', tail] = address.split('::');
  const [before, after] = [hextets(head), hextets(tail ?? '')];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(zeros).fill('0'), ...after].map((group) =>
    Number.parseInt(group, 16).toString(16),
  );
};

/**
 * The network that an address belongs to, as providers give them out: /24 of IPv4, also where it is mapped into IPv6;
 * /48 of IPv6. Whatever is no address is one network, so that nobody escapes a count by being odd.
 */
export const networkPrefix = (address: string): string => {
  const bare = address
    .toLowerCase()
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.)/, '');
  switch (isIP(bare)) {
    case 4:
      return `${bare.split('.').slice(0, 3).join('.')}.0/24`;
    case 6:
      return `${groupsOf(bare).slice(0, 3).join(':')}::/48`;
    default:
      return 'unknown';
  }
};
