// From a place in the transcript ("12:4-31") to marked words, a quotation and a piece of audio.

import { say } from '../app.js';

const page = document.querySelector('main.review');
const player = document.getElementById('player');
const play = document.getElementById('play');
const LEAD = 150;
let pieces = [];

/** "3:0-24 5:1-9" as places; the order is the transcript's. */
export function parse(cites) {
    return (cites ?? '')
        .split(' ')
        .filter(Boolean)
        .map((cite) => {
            const [, utterance, from, to] = cite.match(/^(\d+):(\d+)-(\d+)$/).map(Number);
            return { utterance, from, to };
        })
        .sort((a, b) => a.utterance - b.utterance || a.from - b.from);
}

/** Marks what `cites` names, quotes it, and plays it when the reader wants that. */
export function show(cites, doubts = '', { sound = wantsSound(), tone = 'bad' } = {}) {
    clear();
    const places = parse(cites);
    places.forEach(mark);
    quote(places, doubts, tone);
    document.getElementById('tools').hidden = true;
    pieces = places.map(audio).filter(Boolean);
    play.hidden = pieces.length === 0;
    const first = document.querySelector('mark.evidence');
    first?.closest('li').scrollIntoView({ block: 'nearest' });
    scrollInside(first);
    if (sound && pieces.length > 0) {
        start();
    } else {
        stop();
    }
}

export function clear() {
    document.querySelectorAll('mark.evidence').forEach((marked) => {
        const parent = marked.parentNode;
        marked.replaceWith(...marked.childNodes);
        parent.normalize();
    });
    document.querySelectorAll('.transcript .chosen').forEach((line) => line.classList.remove('chosen'));
}

export function toggle() {
    if (player.paused) {
        start();
    } else {
        stop();
    }
}

export function playing() {
    return !player.paused;
}

function wantsSound() {
    return document.getElementById('auto-play').checked;
}

function mark({ utterance, from, to }) {
    const line = document.getElementById(`u${utterance}`);
    if (!line) {
        return;
    }
    line.classList.add('chosen');
    let at = 0;
    for (const text of textNodes(line.querySelector('.said'))) {
        const begin = Math.max(from - at, 0);
        const end = Math.min(to - at, text.length);
        at += text.length;
        if (begin < end) {
            const range = document.createRange();
            range.setStart(text, begin);
            range.setEnd(text, end);
            const marked = document.createElement('mark');
            marked.className = 'evidence';
            range.surroundContents(marked);
        }
    }
}

function textNodes(element) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) {
        nodes.push(walker.currentNode);
    }
    return nodes;
}

function scrollInside(first) {
    const list = document.getElementById('transcript');
    if (first && list.scrollHeight > list.clientHeight) {
        const line = first.closest('li');
        list.scrollTo({ top: line.offsetTop - list.offsetTop - list.clientHeight / 3, behavior: 'auto' });
    }
}

function quote(places, doubts, tone) {
    document.getElementById('evidence-hint').hidden = true;
    document.getElementById('evidence-body').hidden = false;
    const doubt = document.getElementById('evidence-doubts');
    doubt.hidden = !doubts;
    doubt.className = `notice ${tone}`;
    doubt.textContent = doubts;
    const quotes = document.getElementById('evidence-quotes');
    quotes.replaceChildren(
        ...places.map(({ utterance, from, to }) => {
            const item = document.createElement('li');
            const who = document.createElement('span');
            who.className = 'speaker';
            const line = document.getElementById(`u${utterance}`);
            who.textContent = `${line?.querySelector('.speaker').textContent.trim() ?? ''}: `;
            const words = document.createElement('q');
            words.textContent = line?.querySelector('.said').textContent.slice(from, to) ?? '';
            item.append(who, words, ...misheardIn(line, from, to));
            return item;
        }),
    );
    if (places.length === 0) {
        const item = document.createElement('li');
        item.textContent = 'Nothing in the recording is named for this.';
        quotes.append(item);
    }
}

/** What words of the place may have been misheard for, or were. */
function misheardIn(line, from, to) {
    return [...(line?.querySelectorAll('button.misheard') ?? [])]
        .filter((each) => Number(each.dataset.from) < to && from < Number(each.dataset.to))
        .map((each) => {
            const words = document.createElement('span');
            words.className = 'misheard-note';
            words.textContent = ` “${each.textContent}” ${each.dataset.shows}`;
            return words;
        });
}

/** Word times of an utterance: "from:start:end" per word, times in milliseconds. */
function times(utterance) {
    const said = document.querySelector(`#u${utterance} .said`);
    return (said?.dataset.times ?? '')
        .split(' ')
        .filter(Boolean)
        .map((word) => {
            const [from, start, end] = word.split(':').map(Number);
            return { from, start, end };
        });
}

function audio({ utterance, from, to }) {
    const words = times(utterance);
    const spoken = words.filter((word, i) => word.from < to && (words[i + 1]?.from ?? Infinity) > from);
    return spoken.length === 0
        ? undefined
        : { from: Math.max(0, spoken[0].start - LEAD), to: spoken.at(-1).end + LEAD };
}

/** Plays the recording from the beginning of an utterance to its end. */
export function playUtterance(utterance) {
    const words = times(utterance);
    if (words.length === 0) {
        say('There is no audio for this line.');
        return;
    }
    pieces = [{ from: Math.max(0, words[0].start - LEAD), to: words.at(-1).end + LEAD }];
    start();
}

/** Plays the words of one place. */
export function playWords(place) {
    pieces = [audio(place)].filter(Boolean);
    start();
}

function start() {
    const [first, ...rest] = pieces;
    if (!first) {
        return;
    }
    const url = ({ from, to }) =>
        `/api/encounters/${page.dataset.encounter}/audio?from=${(from / 1000).toFixed(2)}&to=${(to / 1000).toFixed(2)}`;
    const next = (piece, left) => {
        player.src = url(piece);
        player.onended = () => (left.length > 0 ? next(left[0], left.slice(1)) : label());
        player.play().catch((error) => {
            if (error.name === 'NotSupportedError') {
                say('The audio of this visit is not here any more, or your role may not hear it.', 'error');
            }
            label();
        });
        label();
    };
    next(first, rest);
}

export function stop() {
    player.onended = null;
    player.pause();
    label();
}

function label() {
    play.textContent = player.paused || player.ended ? '▶ Play' : '■ Stop';
}

player.onplay = label;
player.onpause = label;
play.onclick = toggle;
