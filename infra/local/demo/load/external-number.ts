import type { DemoNeed } from '../demo-need.ts';

/**
 * Under which number a need of the files is known to the county. Orders have their own; every other need takes its
 * place in the files, so that none is heard twice, however much later a load goes on.
 */
export const externalNumber = ({ externalNumber, ref }: DemoNeed): string => externalNumber ?? `DEMO-${ref}`;
