import { failures } from '../../functions/domain/failures.ts';
import { holds } from './holds.ts';
import { accessPatterns } from './rules/access-patterns.ts';
import { repository } from './source-tree.ts';

holds(accessPatterns, { tree: repository, commands: Object.keys(failures) });
