type ImageRow = { width: number | null; height: number | null };

/** An uploaded image; `url` as it is stored: absolute, or relative to the CMS. */
export const image = {
  typeDefs: `
    type Image {
      url: String!
      alternativeText: String
      width: Int!
      height: Int!
      mime: String!
    }
  `,
  population: { select: ['url', 'alternativeText', 'width', 'height', 'mime'] },

  /** A file whose size is not known is no image: it could not be laid out. */
  fromRow<Row extends ImageRow>(row: Row | null): Row | null {
    return row?.width && row.height ? row : null;
  },
};
