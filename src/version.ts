/** The version of this copy of the library, told apart from others on the same page. */
export const version = '0.0.0';
