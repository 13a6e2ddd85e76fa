/** A need as a command answers it. */
export interface NeedVersion {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

/** A need as it stands in the county, as far as the next step depends on it. */
export interface HeardNeed extends NeedVersion {
  /** Whether a worker was named to do it. */
  readonly assigned: boolean;
}

/** What to select of a need to get a {@link NeedVersion}. */
export const versionFields = 'id version state';
