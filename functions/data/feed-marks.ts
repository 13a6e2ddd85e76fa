import type { FeedMarks } from '../domain/feed/ports.ts';
import { feedFloor, finishedDay } from './keys/feed.ts';
import type { Table } from './table.ts';

/** What the clock notes beside one owner's feed. */
export const createFeedMarks = (table: Table): FeedMarks => {
  const { owner } = table;
  return {
    async finishDay(day) {
      await table.update({
        Key: finishedDay(owner),
        UpdateExpression: 'SET #day = :day',
        ExpressionAttributeNames: { '#day': 'day' },
        ExpressionAttributeValues: { ':day': day },
      });
    },
    async raiseFloor(seq) {
      await table.update({
        Key: feedFloor(owner),
        UpdateExpression: 'SET seq = :seq',
        ConditionExpression: 'attribute_not_exists(seq) OR seq < :seq',
        ExpressionAttributeValues: { ':seq': seq },
      });
    },
  };
};
