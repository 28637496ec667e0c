import { tell } from './news.js';

const FIRST = 1000;
const LONGEST = 15000;
let away = false;

export function isAway() {
  return away;
}

/** The service did not answer. It is asked for its health until it does. */
export function lost() {
  if (!away) {
    away = true;
    tell('lost');
    setTimeout(probe, FIRST, FIRST);
  }
}

/** The service answered something, be it a refusal. */
export function found() {
  if (away) {
    away = false;
    tell('found');
  }
}

async function probe(waited) {
  try {
    const answer = await fetch('/actuator/health', { cache: 'no-store' });
    if (answer.status !== 502 && answer.status !== 504) {
      found();
    }
  } catch {
    // Still away.
  }
  if (away) {
    const wait = Math.min(2 * waited, LONGEST);
    setTimeout(probe, wait, wait);
  }
}
