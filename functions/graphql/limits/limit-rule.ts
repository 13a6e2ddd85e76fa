import type { OperationDefinitionNode, ValidationRule } from 'graphql';
import { type Excess, tooComplex } from '../errors.ts';
import { foldSelections, type SelectionFold } from './fold-selections.ts';

/** A number that the folded selections of an operation must not exceed. */
interface Measure extends SelectionFold<number> {
  readonly exceeded: Excess['exceeded'];
  readonly limit: number;
  readonly applies?: (operation: OperationDefinitionNode) => boolean;
}

/** The validation rule that refuses, with TOO_COMPLEX, each operation above the measure's limit. */
export const limitRule =
  ({ exceeded, limit, applies = () => true, ...fold }: Measure): ValidationRule =>
  (context) => {
    const measure = foldSelections((name) => context.getFragment(name), fold);
    return {
      OperationDefinition: (operation) => {
        const value = applies(operation) ? measure(operation.selectionSet) : 0;
        if (value > limit) context.reportError(tooComplex({ exceeded, value, limit }, [operation]));
      },
    };
  };
