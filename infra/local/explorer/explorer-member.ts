/** Somebody as whom the explorer can ask. */
export interface ExplorerMember {
  readonly label: string;
  readonly token: string;
}
