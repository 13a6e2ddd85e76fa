/** 品牌: the name under which a county's projects stand together. */
export interface Brand {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  /** In a word or two what it is about: “乐”. */
  readonly theme: string | null;
  readonly slogan: string | null;
  /** `#rrggbb`, lower case. */
  readonly colour: string | null;
  /** The brand above it, which has none above itself; null where this one stands at the top. */
  readonly umbrella: string | null;
  /** Whether a brand stands under it, or ever did: it stays at the top from then on. */
  readonly isUmbrella: boolean;
  /** 0-999: lists show the lower first, and of equals the older. */
  readonly order: number;
  readonly archived: boolean;
}

/** 服务板块: a part of a brand, for one kind of service. It stays with its brand. */
export interface ServiceBoard {
  readonly id: string;
  readonly version: number;
  readonly brand: string;
  readonly name: string;
  readonly theme: string | null;
  /** `#rrggbb`, lower case. */
  readonly colour: string | null;
  /** 0-999, as a brand's. */
  readonly order: number;
  readonly archived: boolean;
}

/** What of a brand everybody may see while it is in use. */
export type ShownBrand = Pick<Brand, 'id' | 'name' | 'theme' | 'slogan' | 'colour' | 'umbrella' | 'order'>;

/** What of a board everybody may see while it is in use. */
export type ShownBoard = Pick<ServiceBoard, 'id' | 'brand' | 'name' | 'theme' | 'colour' | 'order'>;
