/** A file that can't be imported; the message is Polish and says what to do. */
export class ImportError extends Error {}
