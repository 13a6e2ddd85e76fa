/** A file's text without its comments, line for line; strings are left as they are. */
export const codeOf = (text: string): string =>
  text.replace(/^\s*\/\*[\s\S]*?\*\//gm, (comment) => comment.replace(/[^\n]/g, '')).replace(/(^|\s)\/\/ .*$/gm, '$1');
