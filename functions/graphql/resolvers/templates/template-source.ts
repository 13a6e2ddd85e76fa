import type { Template, TemplateTexts } from '../../../domain/templates/template.ts';

/** A template with its texts; from a list these come when asked for. */
export type TemplateSource = Template & Partial<TemplateTexts>;
