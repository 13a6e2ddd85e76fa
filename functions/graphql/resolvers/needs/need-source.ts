import type { Need, NeedTexts } from '../../../domain/needs/need.ts';

/** A need with its texts where they came with it; from a list they come when asked for. */
export type NeedSource = Need & Partial<NeedTexts>;
