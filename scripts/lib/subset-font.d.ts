declare module 'subset-font' {
  /** A font with only some characters, features and weights of another. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2';
      keepFeatures: string[];
      variationAxes: Record<string, number | { min: number; max: number }>;
      dropTables?: string[];
    },
  ): Promise<Uint8Array>;
}
