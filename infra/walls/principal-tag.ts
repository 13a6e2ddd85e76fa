/** The IAM variable of a session's tag; a statement whose variable has no value allows nothing. */
export function principalTag(name: 'county' | 'province'): string {
  return `\${aws:PrincipalTag/${name}}`;
}
