import type { Read, Write } from '../command.ts';
import type { Desk } from '../desk.ts';
import type { DomainEvent } from '../events.ts';
import type { Page, PageRequest } from '../page.ts';
import type { SharedCopy, SharedTemplate } from './shared-template.ts';
import type { Template, TemplateTexts } from './template.ts';

/** The service project library of one county. */
export interface TemplateStore {
  template(id: string): Read<Template | undefined>;
  texts(id: string): Read<TemplateTexts | undefined>;
  /** What another county of the province shares, by the id that it has there. */
  sharedTemplate(id: string): Read<SharedTemplate | undefined>;
  sharedTexts(id: string): Read<TemplateTexts | undefined>;

  /** Head, texts and event. */
  add(template: Template, texts: TemplateTexts, event: DomainEvent): Write[];
  /** Head and event; a template that is archived leaves the library's list. */
  save(before: Template, after: Template, event: DomainEvent): Write[];

  /** Head and texts in one read. */
  get(id: string): Promise<(Template & TemplateTexts) | undefined>;
  /** A template beside something else; it may be a second old. */
  nearHead(id: string): Promise<Template | undefined>;
  getTexts(id: string): Promise<TemplateTexts | undefined>;
  /** The library: what is in use, newest first. */
  listInUse(page: PageRequest): Promise<Page<Template>>;
  /** What the counties of the province share, newest first. */
  listShared(page: PageRequest): Promise<Page<SharedTemplate>>;
  getSharedTexts(id: string): Promise<TemplateTexts | undefined>;
}

/** Where a county's shared templates are read, and where its province keeps the copies. */
export interface SharedTemplateStore {
  /** What of a template the province is to hold, read strongly; undefined where it is not shared, or out of use. */
  read(template: string): Promise<SharedCopy | undefined>;
  /** Puts the copy, or takes it away; in the province's rows. */
  save(template: string, copy: SharedCopy | undefined): Write[];
  /** Takes away every copy of the county's. */
  clear(): Promise<void>;
}

/** Where templates are kept, and started from. */
export interface TemplateDesk extends Desk {
  readonly templates: TemplateStore;
}
