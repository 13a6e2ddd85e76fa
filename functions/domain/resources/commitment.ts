import type { Write } from '../command.ts';
import type { ResourceStore } from './ports.ts';
import type { Resource, ResourceKind } from './resource.ts';

/** That a project may count on a part of a resource. It lies under the project and is never deleted, only released. */
export interface Commitment {
  readonly id: string;
  readonly project: string;
  readonly resource: string;
  readonly resourceName: string;
  readonly kind: ResourceKind;
  readonly quantity: number;
  readonly unit: string;
  readonly partner: string;
  readonly committedAt: string;
  /** When it was given back; null while it is in force. */
  readonly releasedAt: string | null;
}

/** So many commitments of one project are in force: one transaction can release them all. */
export const commitmentsAtMost = 25;

/** The next version of a resource, of which so much more is free; less where the quantity is negative. */
export const freed = (resource: Resource, quantity: number): Resource => ({
  ...resource,
  version: resource.version + 1,
  available: resource.available + quantity,
});

/**
 * Gives back what commitments of one project hold of one resource: however many they are, it has one new version and
 * one event.
 */
export const giveBack = (
  resources: ResourceStore,
  resource: Resource,
  project: string,
  commitments: readonly Commitment[],
  releasedAt: string,
): Write[] => {
  const quantity = commitments.reduce((sum, commitment) => sum + commitment.quantity, 0);
  return [
    ...resources.save(resource, freed(resource, quantity), { type: 'resource.released', data: { project, quantity } }),
    ...commitments.flatMap((commitment) => resources.release({ ...commitment, releasedAt })),
  ];
};
