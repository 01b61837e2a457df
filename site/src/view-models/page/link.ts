export type Link = { href: string; label: string };

/** A link with what is found behind it: "12 järjestöä". */
export type CountedLink = Link & { count: number; countText: string };
