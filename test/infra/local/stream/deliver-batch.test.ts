import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import { expect, test } from 'vitest';
import { deliverBatch } from '../../../../infra/local/stream/deliver-batch.ts';

const batchOf = (count: number): DynamoDBRecord[] =>
  Array.from({ length: count }, (_, place) => ({ eventName: 'INSERT', dynamodb: { SequenceNumber: String(place) } }));

/** A Lambda that answers as it is told, what it was sent each time, and what was given up. */
const deliveryTo = (answer: (numbers: readonly string[]) => DynamoDBBatchResponse) => {
  const sent: string[][] = [];
  const given: string[] = [];
  return {
    sent,
    given,
    delivery: {
      firstPauseMs: 0,
      handler: async ({ Records }: { Records: DynamoDBRecord[] }) => {
        const numbers = Records.map(({ dynamodb }) => dynamodb?.SequenceNumber ?? '');
        sent.push(numbers);
        return answer(numbers);
      },
      gaveUp: ({ dynamodb }: DynamoDBRecord) => void given.push(dynamodb?.SequenceNumber ?? ''),
    },
  };
};

const allDone = { batchItemFailures: [] };

test('a batch that is done is sent once', async () => {
  const { sent, given, delivery } = deliveryTo(() => allDone);

  await deliverBatch(batchOf(3), delivery);

  expect(sent).toEqual([['0', '1', '2']]);
  expect(given).toEqual([]);
});

test('records that are handed back are sent again from the first of them on', async () => {
  let answers = 0;
  const { sent, delivery } = deliveryTo(() => {
    answers += 1;
    return answers > 1 ? allDone : { batchItemFailures: [{ itemIdentifier: '3' }, { itemIdentifier: '1' }] };
  });

  await deliverBatch(batchOf(4), delivery);

  expect(sent).toEqual([
    ['0', '1', '2', '3'],
    ['1', '2', '3'],
  ]);
});

test('a record that cannot be done is found by halves, tried six times, and holds up none of the others', async () => {
  const { sent, given, delivery } = deliveryTo((numbers) => {
    if (numbers.includes('2')) throw new Error('a bug');
    return allDone;
  });

  await deliverBatch(batchOf(5), delivery);

  expect(sent.filter((numbers) => numbers.join() === '2')).toHaveLength(6);
  expect(given).toEqual(['2']);
  expect(sent.filter((numbers) => !numbers.includes('2')).flat()).toEqual(['0', '1', '3', '4']);
});

test('an answer that names no record of the batch counts as a failure of all of it', async () => {
  const { given, delivery } = deliveryTo(() => ({ batchItemFailures: [{ itemIdentifier: '' }] }));

  await deliverBatch(batchOf(2), delivery);

  expect(given).toEqual(['0', '1']);
});

test('when everything is to end, nothing is tried again', async () => {
  const end = new AbortController();
  const { sent, given, delivery } = deliveryTo(() => {
    end.abort();
    throw new Error('the table is gone');
  });

  await deliverBatch(batchOf(2), { ...delivery, end: end.signal });

  expect(sent).toHaveLength(1);
  expect(given).toEqual([]);
});
