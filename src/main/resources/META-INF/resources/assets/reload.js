// Pages that are short: their live parts are fetched anew when something changed, but never from under the hands of who is typing.
import { act, fillNames } from './actions.js';

export function start(refreshTimes, follow, { concerns = () => true, after = () => {} } = {}) {
  let timer = null;
  let asked = 0;
  let shown = 0;

  async function update(forced = false) {
    timer = null;
    const mine = ++asked;
    try {
      const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
      if (!answer.ok) throw new Error('the page could not be fetched');
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (mine < shown) return; // a later picture has come first
      shown = mine;
      const parts = document.querySelectorAll('.live-part');
      for (const part of parts) {
        if (!forced && part.querySelector('form:focus-within, details[open] form')) { wait(); continue; }
        const then = fresh.getElementById(part.id);
        if (then) part.replaceChildren(...then.childNodes);
        refreshTimes(part);
        fillNames(part);
      }
      if (!parts.length && !document.querySelector('form:focus-within')) {
        const main = document.getElementById('main');
        main.replaceChildren(...fresh.getElementById('main').childNodes);
        refreshTimes(main);
      }
      after();
    } catch { wait(); }
  }

  function wait() { timer ??= setTimeout(update, 3000); }

  act(() => update(true));
  follow(document.querySelector('[data-cursor]').dataset.cursor, changes => {
    if (changes.reset || changes.items.some(concerns)) timer ??= setTimeout(update, 150);
  });
}
