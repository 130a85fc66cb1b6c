/** Largest JSON body in bytes; what is larger comes as a file. */
export const LARGEST_JSON = 2 * 1024 * 1024;

/** Largest uploaded file in bytes: 2 GiB. */
export const LARGEST_UPLOAD = 2 * 1024 * 1024 * 1024;

/** Longest time a request may take to arrive whole: half an hour. */
export const LONGEST_REQUEST_MS = 30 * 60 * 1000;
