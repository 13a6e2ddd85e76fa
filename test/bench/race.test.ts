import { expect, test } from 'vitest';
import { race } from './race.ts';

test('contestants run in turn, and each keeps its measures in the order of the rounds', async () => {
  const ran: string[] = [];
  const contestant = (name: string) => async () => `${name}${ran.push(name)}`;

  const measured = await race({ a: contestant('a'), b: contestant('b') }, { rounds: 2 });

  expect(ran).toEqual(['a', 'b', 'a', 'b']);
  expect(measured).toEqual({ a: ['a1', 'a3'], b: ['b2', 'b4'] });
});

test('a round that only warms up is run by everybody and measures nothing', async () => {
  let runs = 0;
  const contestant = async () => {
    runs += 1;
    return runs;
  };

  const measured = await race({ a: contestant, b: contestant }, { rounds: 1, warmUps: 1 });

  expect(measured).toEqual({ a: [3], b: [4] });
});
