import { MIMEType as Parsed } from 'node:util';

/** Stands in for whatwg-mimetype (4 KB): Node has the same parser, which throws where this answers null. */
export default class MIMEType extends Parsed {
  static parse(text: string): MIMEType | null {
    try {
      return new MIMEType(text);
    } catch {
      return null;
    }
  }
}
