/** A division's code: 6 digits for a county (GB/T 2260), 9 for a township (GB/T 10114), 12 for a community. */
export type RegionCode = string;

/** Whether a text has the shape of a division's code; it may still name nothing. */
export const isRegionCode = (text: string): boolean => /^\d{6}(\d{3}){0,2}$/.test(text);

/** The province's own code, e.g. `370000` for anything that begins with `37`. */
export const provinceOf = (code: RegionCode): RegionCode => `${code.slice(0, 2)}0000`;

/** The township (9 digits) of a community. */
export const townshipOf = (community: RegionCode): RegionCode => community.slice(0, 9);

/** Whether six digits name a province's own department rather than a county: `450000`. */
export const isProvinceCode = (code: RegionCode): boolean => /^(?!00)\d{2}0000$/.test(code);

/** Codes nest by prefix, so a scope is a prefix: a county holds its townships, a township its communities. */
export const isWithin = (code: RegionCode, scope: RegionCode): boolean => code.startsWith(scope);

/** Whether two regions have ground in common: codes nest, so one of them lies within the other. */
export const overlaps = (a: RegionCode, b: RegionCode): boolean => isWithin(a, b) || isWithin(b, a);
