// The overview follows the stream: only lines that changed are asked for, and put where they belong.
const MOST_LINES = 150;
const PAUSE = 250;

export function start(refreshTimes, follow) {
  const table = document.getElementById('channels');
  const filters = document.getElementById('filters');
  let changed = new Set();
  let everything = false;
  let timer = null;

  const address = () => '/lines' + (location.search || '?');
  const grouped = () => new URLSearchParams(location.search).get('group') === 'tag';

  async function fetchLines(parameters) {
    const answer = await fetch(address() + (location.search ? '&' : '') + parameters, { headers: { Accept: 'text/html' } });
    if (!answer.ok) throw new Error('the lines could not be fetched');
    return new DOMParser().parseFromString(await answer.text(), 'text/html');
  }

  function replaceAround(fresh) {
    for (const id of ['stale', 'counts']) {
      const now = document.getElementById(id);
      const then = fresh.getElementById(id);
      if (then && now && now.innerHTML !== then.innerHTML) now.replaceChildren(...then.childNodes);
    }
    const found = fresh.getElementById('found');
    document.getElementById('found').textContent = found.textContent;
  }

  function place(body, line) {
    const more = body.querySelector('.more');
    const key = line.dataset.key;
    const lines = [...body.querySelectorAll('.line')];
    let low = 0, high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lines[middle].dataset.key < key) low = middle + 1; else high = middle;
    }
    if (low === lines.length && more) return; // it belongs to what is not shown yet
    body.insertBefore(line, lines[low] ?? more);
  }

  async function update() {
    timer = null;
    const ids = [...changed];
    const all = everything || ids.length > MOST_LINES || grouped();
    changed = new Set();
    everything = false;
    try {
      if (all) await showAll(); else await showLines(ids);
    } catch {
      ids.forEach(id => changed.add(id));
      everything ||= all;
      timer ??= setTimeout(update, 3000);
    }
  }

  async function showLines(ids) {
    const fresh = await fetchLines(ids.map(id => 'id=' + encodeURIComponent(id)).join('&'));
    const body = table.tBodies[0];
    const focused = document.activeElement?.closest?.('.line')?.dataset.id;
    const before = new Map();
    for (const id of ids) {
      const old = body.querySelector(`.line[data-id="${CSS.escape(id)}"]`);
      if (old) { before.set(id, old.dataset.status); old.remove(); }
    }
    for (const line of [...fresh.querySelectorAll('.line')]) {
      place(body, line);
      refreshTimes(line);
      line.classList.add('fresh');
      if (line.dataset.id === focused) line.querySelector('a').focus({ preventScroll: true });
      const was = before.get(line.dataset.id);
      if (was && was !== line.dataset.status) say(`${line.querySelector('.c-name a').textContent} is now ${line.dataset.status.toLowerCase()}`);
    }
    replaceAround(fresh);
  }

  async function showAll() {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    replaceAround(fresh);
    table.querySelectorAll('tbody').forEach(body => body.remove());
    table.append(...fresh.querySelectorAll('#channels tbody'));
    document.querySelector('.empty')?.remove();
    refreshTimes(table);
    watchMore();
  }

  function say(words) {
    document.getElementById('said').textContent = words;
  }

  async function showMore(row) {
    if (row.dataset.asked) return;
    row.dataset.asked = 'yes';
    try {
      const fresh = await fetchLines('after=' + encodeURIComponent(row.dataset.more));
      const rows = [...fresh.querySelectorAll('#fresh > tr')];
      row.replaceWith(...rows);
      rows.forEach(refreshTimes);
      watchMore();
    } catch {
      delete row.dataset.asked;
    }
  }

  const seenMore = new IntersectionObserver(entries => {
    for (const entry of entries) if (entry.isIntersecting) showMore(entry.target);
  }, { rootMargin: '600px' });

  function watchMore() {
    seenMore.disconnect();
    const row = table.querySelector('.more');
    if (!row) return;
    seenMore.observe(row);
    row.querySelector('button').addEventListener('click', () => showMore(row));
  }

  function go() {
    const asked = new URLSearchParams(new FormData(filters));
    for (const [name, value] of [...asked]) if (!value || (name === 'sort' && value === 'worst')) asked.delete(name, value);
    location.assign('/' + (asked.size ? '?' + asked : ''));
  }

  let typing = null;
  filters.addEventListener('change', event => { if (event.target.name !== 'q') go(); });
  filters.addEventListener('submit', event => { event.preventDefault(); go(); });
  filters.q.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      const asked = new URLSearchParams(location.search);
      if (filters.q.value.trim()) asked.set('q', filters.q.value.trim()); else asked.delete('q');
      history.replaceState(null, '', '/' + (asked.size ? '?' + asked : ''));
      everything = true;
      update();
    }, 200);
  });

  document.addEventListener('keydown', event => {
    if (event.key === '/' && !event.target.closest('input, textarea, select')) {
      event.preventDefault();
      filters.q.focus();
    }
  });

  watchMore();
  follow(document.getElementById('found').dataset.cursor, changes => {
    if (changes.reset) everything = true;
    else for (const item of changes.items) changed.add(item.id);
    timer ??= setTimeout(update, changed.size > 5 ? PAUSE : 0);
  });
}
