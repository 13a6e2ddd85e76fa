/** A batch as its sheets name it. */
interface NamedBatch {
  readonly title: string;
  readonly year: number;
  readonly number: number;
}

/** One household's part of a sheet. */
export interface PrintedCode {
  readonly serial: number;
  readonly code: string;
}

const cut = `✂${' -'.repeat(28)}`;

/** Slips to be cut apart, one a household: what is asked, where, the slip's number, and the code to answer with. */
export const codeSheet = (
  { title, year, number }: NamedBatch,
  community: { readonly code: string; readonly name: string },
  codes: readonly PrintedCode[],
): string =>
  codes
    .map(({ serial, code }) =>
      [
        `${title}　${year}年第${number}批`,
        `${community.name}（${community.code}）　第 ${serial} 号`,
        '',
        `填写码　${code}`,
        '每户一码，只能填写一次，请勿转借。',
        cut,
        '',
      ].join('\n'),
    )
    .join('\n');
