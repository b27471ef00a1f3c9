/** http, https or relative: never a scheme that can run code. */
export const linkPattern = /^(?:https?:\/\/|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\s\p{Cc}]+$/u;
