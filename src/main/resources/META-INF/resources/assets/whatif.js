// Other thresholds: the same news is played twice, and what would have been told is shown side by side.
const SVG = 'http://www.w3.org/2000/svg';
const DAY = 86_400_000;
const LANES = [['As it is', 24], ['With these', 84]];
const WORDS = {
  OPENED: 'opens', ESCALATED: 'gets worse', EASED: 'gets better', REPEATED: 'is told again', CORRECTED: 'is corrected',
  RESOLVED: 'is over', RETRACTED: 'is taken back',
};
const utc = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

function make(name, attributes, text) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text) made.textContent = text;
  return made;
}

const duration = days => 'PT' + Math.max(1, Math.round(Number(days) * 86_400)) + 'S';

function days(iso) {
  const [, whole = 0, hours = 0, minutes = 0, seconds = 0] =
    /^P(?:(\d+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(iso) ?? [];
  return Math.round((Number(whole) + hours / 24 + minutes / 1440 + seconds / 86_400) * 1000) / 1000;
}

async function play(request) {
  const answer = await fetch('/api/backtests', {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
  });
  const read = await answer.json().catch(() => null);
  if (answer.ok) return read;
  throw new Error(read?.errors?.map(one => one.message).join('; ') || read?.detail || `This did not work (${answer.status}).`);
}

/** The status over time: before its first change it was what it changed from. */
function spans(played) {
  const spans = [];
  let status = played.transitions[0]?.previousStatus ?? played.channels[0].status;
  let from = Date.parse(played.from);
  for (const change of played.transitions) {
    spans.push({ status, from, to: Date.parse(change.at) });
    status = change.status;
    from = Date.parse(change.at);
  }
  spans.push({ status, from, to: Date.parse(played.to) });
  return spans;
}

function draw(svg, plays) {
  const width = Math.max(320, svg.clientWidth);
  const from = Date.parse(plays[0].from), to = Date.parse(plays[0].to);
  const x = instant => 90 + (width - 100) * (instant - from) / Math.max(1, to - from);
  svg.setAttribute('viewBox', `0 0 ${width} 150`);
  svg.replaceChildren();
  plays.forEach((played, lane) => {
    const [name, y] = LANES[lane];
    svg.append(make('text', { x: 0, y: y + 15 }, name));
    for (const span of spans(played)) {
      const rect = make('rect', { class: 'span is-' + span.status.toLowerCase(), x: x(span.from), y, width: Math.max(1, x(span.to) - x(span.from)), height: 22 });
      rect.append(make('title', {}, `${span.status.toLowerCase()} from ${utc.format(span.from)} to ${utc.format(span.to)} UTC`));
      svg.append(rect);
    }
    for (const event of played.alertEvents) {
      const at = x(Date.parse(event.detectedAt));
      svg.append(make('path', { class: 'told is-' + event.condition.toLowerCase(), d: `M${at} ${y + 24}l5 10h-10z` }));
    }
  });
  for (let i = 0; i <= 4; i++) {
    const at = from + (to - from) * i / 4;
    const words = to - from > 120 * DAY ? month.format(at) : utc.format(at).split(',')[0];
    svg.append(make('text', { x: x(at), y: 140, 'text-anchor': ['start', 'middle', 'middle', 'middle', 'end'][i] }, words));
  }
}

function rows(plays) {
  const told = new Map();
  plays.forEach((played, lane) => {
    for (const event of played.alertEvents) {
      const cells = told.get(event.detectedAt) ?? ['', ''];
      const words = `${event.condition.toLowerCase()}: ${WORDS[event.event] ?? event.event}`;
      cells[lane] = cells[lane] ? cells[lane] + '; ' + words : words;
      told.set(event.detectedAt, cells);
    }
  });
  return [...told].sort((a, b) => Date.parse(a[0]) - Date.parse(b[0])).map(([at, cells]) => {
    const row = document.createElement('tr');
    for (const text of [utc.format(new Date(at)), ...cells]) {
      const cell = document.createElement('td');
      cell.textContent = text || '–';
      row.append(cell);
    }
    return row;
  });
}

function show(plays) {
  const counts = plays.map(played => played.alertEvents.filter(event => event.event === 'OPENED').length);
  const all = plays.map(played => played.alertEvents.length);
  const alerts = count => count === 1 ? '1 alert' : `${count} alerts`;
  document.getElementById('difference').textContent =
    `As it is: ${alerts(counts[0])} opened, ${all[0]} told in all. With these: ${alerts(counts[1])} opened, ${all[1]} told in all. `
    + `${plays[1].news.evidence === 1 ? '1 piece of evidence counts' : `${plays[1].news.evidence} pieces of evidence count`}.`;
  document.getElementById('outcome').hidden = false;
  draw(document.getElementById('lanes'), plays);
  document.getElementById('told').replaceChildren(...rows(plays));
}

async function read(path) {
  const answer = await fetch(path, { headers: { Accept: 'application/json' } });
  return answer.ok ? answer.json() : null;
}

/** The thresholds as they are. */
function fill(form, channel) {
  if (!channel) return;
  form.late.value = days(channel.warnAfter);
  form.silent.value = days(channel.silentAfter);
}

/** Offers channels by what was typed: there may be thousands. */
async function suggest(form) {
  const typed = form.channel.value;
  const found = await read('/api/channels?sort=name&limit=20&q=' + encodeURIComponent(typed));
  if (!found || form.channel.value !== typed) return;
  document.getElementById('channels').replaceChildren(...found.items.map(one => {
    const option = document.createElement('option');
    option.value = one.id;
    option.label = one.name;
    return option;
  }));
  fill(form, found.items.find(one => one.id === typed));
}

export function start(refreshTimes, follow) {
  const form = document.getElementById('trial');
  const fault = form.querySelector('.fault');
  let last = null;
  let typing = null;
  if (form.channel.value) read('/api/channels/' + encodeURIComponent(form.channel.value)).then(channel => fill(form, channel));
  form.channel.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => suggest(form), 200);
  });
  addEventListener('resize', () => { if (last) draw(document.getElementById('lanes'), last); });
  form.addEventListener('submit', async event => {
    event.preventDefault();
    fault.textContent = '';
    const button = form.querySelector('button');
    button.disabled = true;
    const id = form.channel.value;
    const request = { channels: [id], from: form.from.value + 'T00:00:00Z', to: form.to.value + 'T00:00:00Z' };
    const catalog = { channels: [{ id, warnAfter: duration(form.late.value), silentAfter: duration(form.silent.value) }] };
    try {
      last = [await play(request), await play({ ...request, catalog })];
      show(last);
    } catch (failure) {
      fault.textContent = failure.message;
    }
    button.disabled = false;
  });
  follow(document.getElementById('page-data').dataset.cursor, () => {});
}
