import * as reload from './reload.js';
import { Timeline } from './timeline.js';

export function start(refreshTimes, follow) {
  const id = document.getElementById('page-data').dataset.id;
  const timeline = new Timeline(document.getElementById('timeline'), document.querySelector('.zooms'));

  async function draw() {
    const answer = await fetch(`/api/channels/${encodeURIComponent(id)}/timeline`);
    if (answer.ok) timeline.show((await answer.json()).items);
  }

  draw();
  reload.start(refreshTimes, follow, { concerns: item => item.id === id, after: draw });
}
