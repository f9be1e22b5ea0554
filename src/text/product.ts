const product =
  /^(?:[™®]|(?:\s\p{L}{2,20})?\s(?:panels?|(?:micro)?arrays?|cards?|(?:bio)?chips?|plates?|kits?|platforms?|assay sets?)(?!\p{L}))/iu;

/**
 * Whether the words behind a name or a number say that it is part of what a panel, an array or a kit is called ("MicroRNA 384 panel"),
 * where it counts, or is written as it is sold. `end`: offset in the text.
 */
export const isProduct = (text: string, end: number): boolean => product.test(text.slice(end, end + 48));
