// Times in the words and the zone of the viewer; UTC stays at hand in the title.
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'always' });
const local = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const utc = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const DAY = 86_400_000, HOUR = 3_600_000, MINUTE = 60_000;

export function ago(instant, now = Date.now()) {
  const passed = now - instant;
  const size = Math.abs(passed);
  const sign = passed < 0 ? 1 : -1;
  if (size >= 730 * DAY) return relative.format(sign * Math.floor(size / (365 * DAY)), 'year');
  if (size >= 2 * DAY) return relative.format(sign * Math.floor(size / DAY), 'day');
  if (size >= 2 * HOUR) return relative.format(sign * Math.floor(size / HOUR), 'hour');
  if (size >= MINUTE) return relative.format(sign * Math.floor(size / MINUTE), 'minute');
  return 'just now';
}

export function length(millis) {
  const [number, unit] = millis >= 730 * DAY ? [millis / (365 * DAY), 'year'] : millis >= 2 * DAY ? [millis / DAY, 'day']
    : millis >= 2 * HOUR ? [millis / HOUR, 'hour'] : [Math.max(1, millis / MINUTE), 'minute'];
  const whole = Math.floor(number);
  return `${whole.toLocaleString('en')} ${unit}${whole === 1 ? '' : 's'}`;
}

export function both(instant) {
  const date = new Date(instant);
  return `${local.format(date)} (${zone}) = ${utc.format(date)} UTC`;
}

export function sayTimes(within) {
  const now = Date.now();
  for (const time of within.querySelectorAll('time[datetime]')) {
    const instant = Date.parse(time.dateTime);
    if (Number.isNaN(instant)) continue;
    const words = time.hasAttribute('data-full') ? local.format(new Date(instant)) : ago(instant, now);
    if (time.textContent !== words) time.textContent = words;
    if (time.dataset.said) continue;
    time.dataset.said = 'yes';
    const exact = time.hasAttribute('data-exact') || !time.title;
    if (exact) time.title = [time.title, both(instant)].filter(Boolean).join('\n');
  }
}

export function fillBars(within) {
  const now = Date.now();
  for (const bar of within.querySelectorAll('.bar[data-baseline]')) {
    const silence = Math.max(0, now - Number(bar.dataset.baseline) - Number(bar.dataset.blind));
    bar.querySelector('.fill').setAttribute('width', Math.min(100, 100 * silence / Number(bar.dataset.scale)).toFixed(1));
    const words = bar.parentElement.querySelector('.silence-length');
    if (words) words.textContent = length(silence);
  }
}
