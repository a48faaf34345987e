// Words that may have been misheard: marked where they stand, decided by the reviewer. What was heard always stays.

import { say } from '../app.js';
import { send } from '../http.js';
import { edit } from './note.js';
import { parse, playWords } from './evidence.js';

const page = document.querySelector('main.review');
const api = `/api/encounters/${page.dataset.encounter}/transcript`;
const editable = page.dataset.editable === 'true';
const list = document.getElementById('transcript');

const place = (mark) => ({
    utterance: Number(mark.dataset.utterance),
    from: Number(mark.dataset.from),
    to: Number(mark.dataset.to),
});

/** The point before a character of the line; whole words are taken with the element that marks them as unsure. */
function point(said, at, end) {
    const walker = document.createTreeWalker(said, NodeFilter.SHOW_TEXT);
    let before = 0;
    while (walker.nextNode()) {
        const text = walker.currentNode;
        if (end ? at <= before + text.length : at < before + text.length) {
            const unsure = text.parentElement.closest('.unsure');
            if (unsure) {
                const index = [...unsure.parentNode.childNodes].indexOf(unsure);
                return [unsure.parentNode, end ? index + 1 : index];
            }
            return [text, at - before];
        }
        before += text.length;
    }
    return [said, said.childNodes.length];
}

function wrap(suggestion) {
    const said = document.querySelector(`#u${suggestion.utterance} .said`);
    if (!said) {
        return;
    }
    const range = document.createRange();
    range.setStart(...point(said, suggestion.from, false));
    range.setEnd(...point(said, suggestion.to, true));
    const mark = document.createElement('button');
    mark.type = 'button';
    mark.append(range.extractContents());
    range.insertNode(mark);
    Object.assign(mark.dataset, { utterance: suggestion.utterance, from: suggestion.from, to: suggestion.to });
    tell(mark, suggestion);
}

function tell(mark, { heard, term, distance, decision, by, at }) {
    const near = `${term} (${distance.toFixed(2)})`;
    mark.className = `misheard ${decision.toLowerCase()}`;
    Object.assign(mark.dataset, { heard, term, decision, near, by: by ?? '', at: at ?? '' });
    mark.dataset.shows = { OPEN: `sounds like ${near}`, ACCEPTED: `→ ${term}`, DISMISSED: '' }[decision];
    mark.setAttribute(
        'aria-label',
        {
            OPEN: `${heard}, sounds like ${near}`,
            ACCEPTED: `Heard ${heard}, accepted as ${term}`,
            DISMISSED: `${heard}, dismissed: ${near}`,
        }[decision],
    );
}

async function load() {
    if (list.children.length === 0) {
        return;
    }
    try {
        const { suggestions } = await send('GET', `${api}/misheard`);
        suggestions.forEach(wrap);
        const open = suggestions.filter(({ decision }) => decision === 'OPEN').length;
        const count = document.getElementById('misheard-count');
        count.textContent =
            open === 0 ? '' : open === 1 ? 'One place may have been misheard' : `${open} places may have been misheard`;
    } catch (refused) {
        say(refused.message, 'error');
    }
    list.dataset.misheard = 'shown';
}

async function decide(mark, decision) {
    try {
        const { suggestions } = await send('POST', `${api}/misheard`, { ...place(mark), decision });
        const now = suggestions.find(
            (each) => each.utterance === place(mark).utterance && each.from === place(mark).from && each.to === place(mark).to,
        );
        if (now) {
            tell(mark, now);
        }
    } catch (refused) {
        say(refused.message, 'error');
        return;
    }
    if (decision === 'ACCEPTED') {
        open(mark);
    } else {
        close();
        mark.focus();
    }
}

async function addToPractice(mark, button) {
    button.setAttribute('aria-busy', 'true');
    try {
        const { line, refused } = await send('POST', `${api}/practice-words`, place(mark));
        say(
            refused
                ? `Not added to the practice’s words: ${refused}.`
                : `Added to the practice’s words: “${line}”. It is heard after the next start.`,
            refused ? 'error' : 'info',
        );
    } catch (refused) {
        say(refused.message, 'error');
    }
    button.removeAttribute('aria-busy');
}

/** Sentences of the note that rest on these words. */
function sentences(mark) {
    const { utterance, from, to } = place(mark);
    return [...document.querySelectorAll('#note .sentence')].filter((sentence) =>
        parse(sentence.dataset.cites).some((cite) => cite.utterance === utterance && cite.from < to && from < cite.to),
    );
}

function corrected(text, heard, term) {
    const at = text.toLowerCase().indexOf(heard.toLowerCase());
    return at < 0 ? text : text.slice(0, at) + (at === 0 ? term[0].toUpperCase() + term.slice(1) : term) + text.slice(at + heard.length);
}

function action(words, key, act) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'secondary outline';
    button.append(words);
    if (key) {
        const shown = document.createElement('kbd');
        shown.textContent = key.toUpperCase();
        button.append(' ', shown);
        button.dataset.key = key;
    }
    button.onclick = () => act(button);
    return button;
}

function open(mark) {
    close();
    const { heard, term, near, decision, by, at } = mark.dataset;
    const panel = document.createElement('div');
    panel.className = 'popup misheard-panel';
    panel.setAttribute('role', 'group');
    panel.setAttribute('aria-label', `Heard: ${heard}`);
    const words = document.createElement('p');
    const who = by ? ` ${by}, ${at}.` : '';
    words.textContent = {
        OPEN: `Heard “${heard}”. It sounds like ${near}; 0 is the same sound.`,
        ACCEPTED: `Heard “${heard}”, accepted as ${term}.${who} The note, orders and codes rest on what was heard: check them.`,
        DISMISSED: `Heard “${heard}”; ${near} was dismissed.${who}`,
    }[decision];
    const buttons = document.createElement('div');
    buttons.className = 'evidence-buttons';
    buttons.append(action('▶ Play', 'p', () => playWords(place(mark))));
    if (editable && decision === 'OPEN') {
        buttons.append(
            action(`Accept ${term}`, 'a', () => decide(mark, 'ACCEPTED')),
            action('Dismiss', 'd', () => decide(mark, 'DISMISSED')),
        );
    } else if (editable) {
        if (decision === 'ACCEPTED') {
            sentences(mark).forEach((sentence) => {
                const text = sentence.querySelector('.text').textContent;
                const short = text.length > 40 ? `${text.slice(0, 39)}…` : text;
                buttons.append(
                    action(`Change the sentence “${short}”`, 'e', () => {
                        close();
                        edit(sentence, corrected(text, heard, term));
                    }),
                );
            });
            const add = action('Add to the practice’s words', 'w', (button) => addToPractice(mark, button));
            add.title = `From the next start on, “${heard}” is heard as ${term} too`;
            buttons.append(add);
        }
        buttons.append(action('Undo', 'u', () => decide(mark, 'OPEN')));
    }
    panel.append(words, buttons);
    mark.closest('li').append(panel);
    mark.setAttribute('aria-expanded', 'true');
    panel.addEventListener('keydown', (event) => {
        const button = buttons.querySelector(`[data-key="${event.key.toLowerCase()}"]`);
        if (event.key === 'Escape') {
            close();
            mark.focus();
        } else if (button && !event.ctrlKey && !event.metaKey && !event.altKey) {
            button.click();
        } else {
            return;
        }
        event.preventDefault();
        event.stopPropagation();
    });
    (buttons.children[1] ?? buttons.children[0]).focus();
    panel.scrollIntoView({ block: 'nearest' });
}

function close() {
    list.querySelectorAll('.popup').forEach((panel) => panel.remove());
    list.querySelectorAll('.misheard').forEach((mark) => mark.removeAttribute('aria-expanded'));
}

list.addEventListener('click', (event) => {
    const mark = event.target.closest('button.misheard');
    if (mark) {
        mark.hasAttribute('aria-expanded') ? close() : open(mark);
    }
});

load();
