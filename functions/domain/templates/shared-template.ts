import type { RegionCode } from '../region-code.ts';
import type { Template, TemplateTexts } from './template.ts';

/** A template as the other counties of its province see it: a copy, and nothing of the project that it came from. */
export interface SharedTemplate extends Omit<Template, 'version' | 'project' | 'shared' | 'archived'> {
  readonly county: RegionCode;
  /** What that county is called. */
  readonly countyName: string;
}

/** A template as its province is to hold it. */
export type SharedCopy = SharedTemplate & TemplateTexts;
