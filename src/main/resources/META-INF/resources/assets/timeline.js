// The story of a channel, drawn: a band of its status, and above it what was heard. From a week to years.
import { both } from './times.js';

const SVG = 'http://www.w3.org/2000/svg';
const DAY = 86_400_000;
const HEIGHT = 190, LEFT = 8, AXIS = 162, BAND = 128, BAND_HEIGHT = 22;
const LANES = { CONTACT: 30, OPENED: 58, RESTORED: 58, SUSPENDED: 58, DEFUNCT: 58, UNANSWERED: 84, NO_CONTACT: 84, PLANNED: 108, CANCELLED: 108 };
const STEPS = [1, 7, 14, 30.44, 91.31, 182.6, 365.25, 730.5, 1826, 3652, 9131];

function element(name, attributes, parent) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  parent?.append(made);
  return made;
}

export class Timeline {
  constructor(svg, zooms) {
    this.svg = svg;
    this.zooms = zooms;
    this.items = [];
    zooms.addEventListener('click', event => {
      const days = event.target.closest('button')?.dataset.days;
      if (days) this.zoomTo(days);
    });
    svg.addEventListener('keydown', event => this.key(event));
    svg.addEventListener('wheel', event => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      this.scale(event.deltaY > 0 ? 1.25 : 0.8);
    }, { passive: false });
    this.drag();
    new ResizeObserver(() => this.draw()).observe(svg);
  }

  show(items) {
    const first = !this.items.length;
    this.items = items;
    this.now = Date.now();
    if (first || this.from === undefined) this.zoomTo(this.fitting()); else this.draw();
  }

  times() {
    return this.items.flatMap(item => [Date.parse(item.evidence?.occurredAt?.earliest ?? item.at), Date.parse(item.transition?.since ?? item.at)])
      .filter(time => !Number.isNaN(time) && time <= this.now);
  }

  /** The shortest of the steps that shows what happened last, and the silence after it. When that was noticed does not count. */
  fitting() {
    const happened = this.items.map(item => Date.parse(item.evidence?.occurredAt?.latest ?? item.transition?.since)).filter(time => time <= this.now);
    const newest = Math.max(...happened, -Infinity);
    if (newest === -Infinity) return 365;
    const needed = (this.now - newest) / DAY * 1.6;
    return [365, 1826].find(days => days >= needed) ?? 'all';
  }

  zoomTo(days) {
    this.to = this.now + (days === 'all' ? 0 : Number(days) * DAY * 0.04);
    if (days === 'all') {
      const oldest = Math.min(...this.times(), this.now - 30 * DAY);
      this.to = this.now + (this.now - oldest) * 0.03;
      this.from = oldest - (this.now - oldest) * 0.03;
    } else this.from = this.to - Number(days) * DAY;
    for (const button of this.zooms.querySelectorAll('button')) button.setAttribute('aria-pressed', String(button.dataset.days === String(days)));
    this.draw();
  }

  scale(factor, around = (this.from + this.to) / 2) {
    const span = Math.min(Math.max((this.to - this.from) * factor, DAY), 200 * 365 * DAY);
    const share = (around - this.from) / (this.to - this.from);
    this.from = around - span * share;
    this.to = this.from + span;
    for (const button of this.zooms.querySelectorAll('button')) button.setAttribute('aria-pressed', 'false');
    this.draw();
  }

  move(share) {
    const by = (this.to - this.from) * share;
    this.from += by;
    this.to += by;
    this.draw();
  }

  key(event) {
    const acts = { ArrowLeft: () => this.move(-0.15), ArrowRight: () => this.move(0.15), '+': () => this.scale(0.6), '-': () => this.scale(1.6), '−': () => this.scale(1.6) };
    if (!acts[event.key]) return;
    event.preventDefault();
    acts[event.key]();
  }

  drag() {
    let last = null;
    this.svg.addEventListener('pointerdown', event => { last = event.clientX; });
    addEventListener('pointermove', event => {
      if (last === null) return;
      const by = (last - event.clientX) / this.svg.clientWidth;
      if (Math.abs(by) * this.svg.clientWidth < 2) return;
      last = event.clientX;
      this.move(by);
    });
    addEventListener('pointerup', () => { last = null; });
  }

  x(time) {
    return LEFT + (time - this.from) / (this.to - this.from) * (this.width - 2 * LEFT);
  }

  draw() {
    this.width = this.svg.clientWidth;
    if (!this.width || this.from === undefined) return;
    this.svg.setAttribute('viewBox', `0 0 ${this.width} ${HEIGHT}`);
    this.svg.replaceChildren();
    this.drawBand();
    this.drawAxis();
    for (const item of this.items) if (item.type === 'blind') this.drawBlind(item.blind);
    for (const item of this.items) if (item.type === 'evidence') this.drawEvidence(item);
    const now = this.x(this.now);
    element('path', { class: 'now', d: `M${now} 8V${AXIS}` }, this.svg);
  }

  /** The status from the instant of each fact on; what was noticed late reaches back. */
  drawBand() {
    const steps = this.items.filter(item => item.type === 'transition')
      .map(item => ({ status: item.transition.status, from: Date.parse(item.transition.since ?? item.transition.detectedAt), noticed: Date.parse(item.transition.detectedAt) }))
      .sort((a, b) => a.noticed - b.noticed);
    const band = [];
    for (const step of steps) {
      while (band.length && band.at(-1).from >= step.from) band.pop();
      if (band.at(-1)?.status !== step.status) band.push(step);
    }
    band.forEach((step, index) => {
      const from = Math.max(this.x(step.from), 0);
      const to = Math.min(this.x(band[index + 1]?.from ?? this.now), this.width);
      if (to <= from) return;
      const group = element('g', { class: 'is-' + step.status.toLowerCase() }, this.svg);
      element('rect', { class: 'span', x: from, y: BAND, width: to - from, height: BAND_HEIGHT }, group);
      element('path', { class: 'edge', d: `M${from} ${BAND}v${BAND_HEIGHT}` }, group);
      const words = step.status[0] + step.status.slice(1).toLowerCase();
      if (to - from > words.length * 7.5) element('text', { x: from + 6, y: BAND + 15 }, group).textContent = words;
      element('title', {}, group).textContent = `${words} from ${both(step.from)}`;
    });
  }

  drawAxis() {
    element('path', { class: 'axis', d: `M0 ${AXIS}H${this.width}` }, this.svg);
    const most = Math.max(2, Math.floor(this.width / 95));
    const days = (this.to - this.from) / DAY;
    const step = STEPS.find(one => days / one <= most) ?? STEPS.at(-1);
    for (let at = this.firstTick(step); at < this.to; at = this.nextTick(at, step)) {
      const x = this.x(at);
      element('path', { class: 'axis', d: `M${x} 8V${AXIS + 5}` }, this.svg);
      if (x < this.width - 60) element('text', { x: x + 3, y: AXIS + 18 }, this.svg).textContent = this.tickWords(at, step);
    }
  }

  firstTick(step) {
    const date = new Date(this.from);
    if (step < 30) return Math.ceil(this.from / (step * DAY)) * step * DAY;
    const months = Math.round(step / 30.44);
    const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
    const first = Math.ceil((month + 1) / months) * months;
    return Date.UTC(Math.floor(first / 12), first % 12, 1);
  }

  nextTick(at, step) {
    if (step < 30) return at + step * DAY;
    const date = new Date(at);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + Math.round(step / 30.44), 1);
  }

  tickWords(at, step) {
    const options = step >= 365 ? { year: 'numeric' } : step >= 30 ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' };
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(at));
  }

  drawBlind(spell) {
    const from = this.x(Date.parse(spell.from));
    const to = this.x(spell.to ? Date.parse(spell.to) : this.now);
    if (to < 0 || from > this.width) return;
    const rect = element('rect', { class: 'blind', x: from, y: 8, width: Math.max(1, to - from), height: AXIS - 8 }, this.svg);
    element('title', {}, rect).textContent = 'Blind: no news came in';
  }

  drawEvidence(item) {
    const { evidence } = item;
    const latest = Date.parse(evidence.occurredAt.latest);
    const x = this.x(latest);
    const earliest = evidence.occurredAt.earliest ? this.x(Date.parse(evidence.occurredAt.earliest)) : x;
    if (x < -20 || earliest > this.width + 20) return;
    const y = LANES[evidence.kind] ?? 84;
    const aside = evidence.setAside ? ' aside' : '';
    const group = element('g', { class: `k-${evidence.kind.toLowerCase()}${aside}` }, this.svg);
    if (x - earliest > 4) element('path', { class: 'width', d: `M${earliest} ${y}H${x}` }, group);
    this.shape(evidence.kind, x, y, group);
    element('title', {}, group).textContent = `${evidence.kind.toLowerCase().replace('_', ' ')}, ${both(latest)}\n${evidence.source}\n${evidence.quote ?? ''}`;
    group.addEventListener('click', () => { location.hash = 'e-' + evidence.id; });
  }

  shape(kind, x, y, parent) {
    const paths = {
      UNANSWERED: `M${x} ${y - 7}l7 12h-14z`,
      NO_CONTACT: `M${x - 7} ${y - 2}h14v4h-14z`,
      PLANNED: `M${x} ${y - 6}l6 6-6 6-6-6z`, CANCELLED: `M${x} ${y - 6}l6 6-6 6-6-6z`,
      OPENED: `M${x - 5} ${y - 5}h10v10h-10z`, RESTORED: `M${x - 5} ${y - 5}h10v10h-10z`,
      SUSPENDED: `M${x - 6} ${y - 6}h12v12h-12z`, DEFUNCT: `M${x - 6} ${y - 6}h12v12h-12z`,
    };
    if (paths[kind]) element('path', { class: 'point', d: paths[kind] }, parent);
    else element('circle', { class: 'point', cx: x, cy: y, r: 6 }, parent);
  }
}
