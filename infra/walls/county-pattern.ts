/**
 * The IAM pattern of every county code of a province, and of the province's own: `370000` gives `37????`.
 * IAM has no digit class; what is not a digit names no partition, and STS refuses `#` and `*` in a tag.
 */
export function countyPattern(provinceCode: string): string {
  return `${provinceCode.slice(0, 2)}????`;
}
