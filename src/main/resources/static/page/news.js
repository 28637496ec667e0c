/**
 * What parts of the page tell each other: `language` (it changed), `lost` and `found` (the service), `signed-out`, `invented`, `purpose`, and
 * `said` (words for the live region).
 */
export const news = new EventTarget();

export function tell(what, detail) {
  news.dispatchEvent(new CustomEvent(what, { detail }));
}

/** Has a screen reader read something out when it has finished. */
export function say(words) {
  tell('said', words);
}
