/** Input that cannot be used, told in one line. */
export class BadInput extends Error {}
