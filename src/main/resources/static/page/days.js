/** Days are those of Belgrade, and its clock is one or two hours before UTC. */
const OFFSETS = ['+01:00', '+02:00'];
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
