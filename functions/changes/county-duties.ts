import { closeDueBatch } from '../domain/batches/close-due-batch.ts';
import type { CountingDesk } from '../domain/batches/ports.ts';
import { shanghaiDate } from '../domain/local-date.ts';
import { endResource } from '../domain/resources/end-resource.ts';
import type { ResourceDesk } from '../domain/resources/ports.ts';
import type { Duty } from './duty.ts';
import { eachDue } from './each-due.ts';

/** What falls due in a county, at a desk where the clock works as one of its administrators would. */
export const countyDuties = (desk: CountingDesk & ResourceDesk): readonly Duty[] => {
  const { clock, resources, batches } = desk;
  const today = () => shanghaiDate(clock.now());
  return [
    {
      name: 'end-resources',
      daily: true,
      run: (enough) =>
        eachDue(
          (page) => resources.listOver(today(), page),
          (due) => endResource(desk, due),
          enough,
        ),
    },
    {
      // Every minute and not every day: one that was left while it was closing shows no count until somebody goes on.
      name: 'close-batches',
      run: (enough) =>
        eachDue(
          (page) => batches.listDue(today(), page),
          (due) => closeDueBatch(desk, due),
          enough,
        ),
    },
  ];
};
