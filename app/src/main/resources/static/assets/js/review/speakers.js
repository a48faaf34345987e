// The transcript by keyboard, and who speaks in it: corrected for one line or for all that one voice said.

import { say } from '../app.js';
import { send } from '../http.js';
import { playUtterance, playing, stop } from './evidence.js';

const page = document.querySelector('main.review');
const api = `/api/encounters/${page.dataset.encounter}/transcript`;
const editable = page.dataset.editable === 'true';
const list = document.getElementById('transcript');
const behind = document.getElementById('draft-behind');
const RETURN = 'chartwright-line';
const PAUSE = 2500;
const NAMES = { CLINICIAN: 'Clinician', PATIENT: 'Patient', GUEST: 'Guest', UNKNOWN: 'Someone' };
let drafting;

const lines = () => [...list.children];

function reach(line) {
    lines().forEach((each) => each.setAttribute('tabindex', each === line ? '0' : '-1'));
    line.focus();
    line.scrollIntoView({ block: 'nearest' });
}

/** A line of the clinician becomes the patient's; every other one the clinician's. */
async function exchange(line, wholeVoice) {
    const speaker = line.dataset.speaker === 'CLINICIAN' ? 'PATIENT' : 'CLINICIAN';
    clearTimeout(drafting);
    let answer;
    try {
        answer = await send('POST', `${api}/speakers`, {
            utterance: Number(line.dataset.number),
            speaker,
            wholeVoice,
        });
    } catch (refused) {
        say(refused.message, 'error');
        return;
    }
    answer.utterances.forEach((number) => show(document.getElementById(`u${number}`), answer.speaker));
    const count = answer.utterances.length;
    say(`${count === 1 ? 'One line is' : `${count} lines are`} now the ${NAMES[speaker].toLowerCase()}’s.`);
    if (behind) {
        behind.hidden = false;
    }
    if (!answer.edited) {
        soon();
    }
}

function show(line, speaker) {
    line.classList.remove(line.dataset.speaker.toLowerCase());
    line.classList.add(speaker.toLowerCase());
    line.dataset.speaker = speaker;
    line.querySelector('.speaker').textContent = NAMES[speaker];
    line.querySelector('.sure')?.remove();
}

/** A note that nobody touched is drafted anew once the person has stopped to correct for a moment. */
function soon() {
    clearTimeout(drafting);
    drafting = setTimeout(() => {
        if (!document.querySelector('form.editor, dialog[open], .transcript .popup')) {
            draftAnew();
        }
    }, PAUSE);
}

async function draftAnew() {
    clearTimeout(drafting);
    drafting = undefined;
    say('Drafting again with the corrected speakers …');
    try {
        await send('POST', `${api}/draft`);
    } catch (refused) {
        say(refused.message, 'error');
        return;
    }
    const line = document.activeElement.closest?.('.transcript li');
    if (line) {
        sessionStorage.setItem(RETURN, line.id);
    }
    location.reload();
}

document.getElementById('draft-anew')?.addEventListener('click', draftAnew);

list.addEventListener('click', (event) => {
    const line = event.target.closest('li');
    const swap = event.target.closest('[data-swap]');
    if (swap) {
        reach(line);
        exchange(line, swap.dataset.swap === 'voice');
    } else if (line && event.target.closest('button') === null && getSelection().isCollapsed) {
        reach(line);
    }
});

list.addEventListener('keydown', (event) => {
    const line = event.target;
    if (!line.matches('li') || event.ctrlKey || event.metaKey || event.altKey) {
        return;
    }
    if (drafting) {
        soon();
    }
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    if (step) {
        const next = lines()[lines().indexOf(line) + step];
        if (next) {
            reach(next);
        }
    } else if (event.key === 'Enter') {
        playing() ? stop() : playUtterance(line.dataset.number);
    } else if (editable && event.key.toLowerCase() === 'x') {
        exchange(line, event.shiftKey);
    } else {
        return;
    }
    event.preventDefault();
    event.stopPropagation();
});

const back = document.getElementById(sessionStorage.getItem(RETURN) ?? '');
sessionStorage.removeItem(RETURN);
if (back) {
    reach(back);
}
