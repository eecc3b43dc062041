// How many wishes can matter most.

/** A fourth would say less of the other three. */
export const mostStars = 3;
