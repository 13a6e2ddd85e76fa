/** The only way that a rule learns what time it is; tests move it by hand. */
export interface Clock {
  now(): Date;
}
