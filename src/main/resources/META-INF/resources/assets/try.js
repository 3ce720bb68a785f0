// An article is read, and what was found is marked in it. Everything goes into the page as text.
const EXAMPLE = `President Joe Biden and Russian President Vladimir Putin last spoke by telephone on 12 February. They have not spoken since, a spokesman said on Tuesday.

Earlier, US Secretary of State Antony Blinken met Russian Foreign Minister Sergey Lavrov in Geneva on 21 January 2022.`;

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

function make(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function when(span) {
  const latest = day.format(new Date(Date.parse(span.latest) - 1));
  if (span.precision === 'UNKNOWN') return `some time before ${latest}`;
  if (span.precision === 'APPROX') return `around ${latest}`;
  const earliest = day.format(new Date(span.earliest));
  return earliest === latest ? latest : `${earliest} – ${latest}`;
}

function line(finding) {
  const channel = finding.channel
    ? make('a', { href: '/channels/' + encodeURIComponent(finding.channel) }, finding.channel)
    : make('span', { class: 'none' }, 'no channel for ' + finding.parties.join(' – '));
  return make('li', { class: 'e k-' + finding.kind.toLowerCase() },
    make('div', { class: 'e-head' }, make('b', {}, finding.kind.replace('_', ' ')), ' ', channel, ' ', make('span', {}, when(finding.occurredAt))),
    make('blockquote', {}, finding.quote),
    make('div', { class: 'e-foot' }, make('span', {}, `${Math.round(finding.confidence * 100)} % sure · rule `, make('code', {}, finding.rule))));
}

/** Longest quotes first, so that one within another does not cut it. */
function mark(text, findings) {
  const marks = [];
  for (const finding of [...findings].sort((a, b) => b.quote.length - a.quote.length)) {
    const at = text.indexOf(finding.quote);
    if (at < 0 || marks.some(one => at < one.to && at + finding.quote.length > one.at)) continue;
    marks.push({ at, to: at + finding.quote.length, kind: finding.kind });
  }
  marks.sort((a, b) => a.at - b.at);
  const parts = [];
  let done = 0;
  for (const one of marks) {
    parts.push(text.slice(done, one.at), make('mark', { class: 'k-' + one.kind.toLowerCase(), title: one.kind }, text.slice(one.at, one.to)));
    done = one.to;
  }
  return [...parts, text.slice(done)];
}

export function start(refreshTimes, follow) {
  follow(document.getElementById('page-data').dataset.cursor, () => {});
  const form = document.getElementById('attempt');
  const fault = form.querySelector('.fault');
  document.getElementById('example').addEventListener('click', () => {
    form.body.value = EXAMPLE;
    form.publishedAt.value = '2022-03-08';
  });
  form.addEventListener('submit', async event => {
    event.preventDefault();
    fault.textContent = '';
    const article = { type: 'article', id: 'attempt', source: 'attempt', title: form.title.value, body: form.body.value, publishedAt: form.publishedAt.value + 'T12:00:00Z' };
    if (Date.parse(article.publishedAt) > Date.now()) article.publishedAt = new Date().toISOString();
    try {
      const answer = await fetch('/api/extract', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(article) });
      const found = await answer.json();
      if (!answer.ok) {
        fault.textContent = found.errors?.map(one => `${one.field}: ${one.message}`).join('; ') || found.detail;
        return;
      }
      const all = [...found.evidence, ...found.unmatched];
      const text = [article.title, article.body].filter(Boolean).join('\n\n');
      document.getElementById('marked').replaceChildren(...mark(text, all));
      document.getElementById('list').replaceChildren(...(all.length ? all.map(line) : [make('li', { class: 'none' }, 'Nothing about a channel was found.')]));
      document.getElementById('findings').hidden = false;
    } catch {
      fault.textContent = 'The service cannot be reached now.';
    }
  });
}
