// Pages that are short are fetched anew when something changed.
export function start(refreshTimes, follow) {
  let timer = null;
  async function update() {
    timer = null;
    try {
      const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
      if (!answer.ok) throw new Error('the page could not be fetched');
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const main = document.getElementById('main');
      if (main.querySelector('form:focus-within, dialog[open]')) return wait();
      main.replaceChildren(...fresh.getElementById('main').childNodes);
      refreshTimes(main);
    } catch { wait(); }
  }
  function wait() { timer ??= setTimeout(update, 3000); }
  follow(document.querySelector('[data-cursor]').dataset.cursor, () => { timer ??= setTimeout(update, 250); });
}
