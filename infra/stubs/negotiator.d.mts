/** What of the package is left. */
export default class Negotiator {
  constructor(request: { readonly headers: { readonly accept?: string } });
  mediaType(available: readonly string[]): string | undefined;
}
