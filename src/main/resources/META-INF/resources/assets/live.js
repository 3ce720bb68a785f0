// Changes as they happen. Quiet while nobody looks: a hidden page closes the stream, and catches up when it is shown again.
export function follow(cursor, onChanges) {
  const sign = document.getElementById('live');
  let stream = null;
  let seen = cursor;

  function say(state, words) {
    sign.dataset.state = state;
    sign.querySelector('.live-words').textContent = words;
  }

  function open() {
    stream = new EventSource('/api/stream?since=' + encodeURIComponent(seen));
    stream.addEventListener('open', () => say('live', 'live'));
    stream.addEventListener('changes', event => {
      seen = event.lastEventId || seen;
      onChanges(JSON.parse(event.data));
    });
    stream.addEventListener('error', () => {
      say('lost', 'not live, trying again');
      if (stream.readyState !== EventSource.CLOSED) return;
      close();
      setTimeout(() => { if (!stream && !document.hidden) open(); }, 3000);
    });
  }

  function close() {
    stream?.close();
    stream = null;
  }

  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      close();
      say('waiting', 'paused');
    } else if (!stream) open();
  });
  addEventListener('pagehide', close);
  if (!document.hidden) open();
}
