/** Days are those of Belgrade, and its clock is one or two hours before UTC. */
const OFFSETS = ['+01:00', '+02:00'];
const MINUTES = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Belgrade', dateStyle: 'short', timeStyle: 'short' });
const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Belgrade', hour: '2-digit', hourCycle: 'h23' });

/** The last moment before a day, 2026-01-05, begins in Belgrade. */
export function justBefore(day) {
  const beginnings = OFFSETS.map((offset) => new Date(`${day}T00:00:00${offset}`));
  const beginning = beginnings.find((moment) => CLOCK.format(moment) === '00') ?? beginnings[0];
  return new Date(beginning.getTime() - 1).toISOString();
}

export function dayAfter(day) {
  return new Date(Date.parse(`${day}T12:00:00Z`) + 24 * 3600 * 1000).toISOString().slice(0, 10);
}

/** The moment of a clock in Belgrade, 2026-01-05T12:30; null where none is given. */
export function momentOf(local) {
  if (!local) {
    return null;
  }
  const moments = OFFSETS.map((offset) => new Date(`${local}:00${offset}`));
  return (moments.find((moment) => CLOCK.format(moment) === local.slice(11, 13)) ?? moments[0]).toISOString();
}

/** What a clock in Belgrade shows at a moment, 2026-01-05T12:30; empty where there is none. */
export function clockOf(iso) {
  return iso ? MINUTES.format(new Date(iso)).replace(' ', 'T') : '';
}
