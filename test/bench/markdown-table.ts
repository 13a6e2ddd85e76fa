const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table of Markdown whose first column is text and whose others are numbers. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(head), line(head.map((_, column) => (column === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');

/** A ratio as it is printed. */
export const times = (ratio: number): string => `${ratio.toFixed(2)}×`;
