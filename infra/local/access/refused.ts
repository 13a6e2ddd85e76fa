/** A command that the rules said no to; nothing was written. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: string;

  constructor(
    mutation: string,
    refusal: { readonly code: string; readonly field: readonly string[]; readonly message: string },
  ) {
    const { code, field, message } = refusal;
    super(`${mutation} was refused with ${code}${field.length > 0 ? ` at ${field.join('.')}` : ''}: ${message}`);
    this.code = code;
  }
}
