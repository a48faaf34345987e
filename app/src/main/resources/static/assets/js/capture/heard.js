// What the service hears, live: fills the checklist and the transcript from the encounter's event stream, and after a
// break of the connection from what is stored.

import { send } from '../http.js';

export function follow(encounter, { warn, calm }) {
    const source = new EventSource(`/api/encounters/${encounter}/events`);
    const on = (name, react) => source.addEventListener(name, ({ data }) => react(JSON.parse(data)));
    on('partial', ({ text }) => {
        document.getElementById('partial').textContent = text ?? '';
    });
    on('final', (utterance) => {
        calm('SILENT_MICROPHONE');
        document.getElementById('partial').textContent = '';
        say(utterance);
    });
    on('fact', tick);
    on('warning', ({ code, message }) => warn(code, message));
    source.onopen = () => catchUp(encounter);
    return source;
}

async function catchUp(encounter) {
    const stored = (part) => send('GET', `/api/encounters/${encounter}/${part}`).catch(() => undefined);
    const transcript = await stored('transcript');
    transcript?.utterances.forEach(say);
    const draft = await stored('draft');
    draft?.facts?.forEach(tick);
}

const SPEAKERS = { CLINICIAN: 'Clinician', PATIENT: 'Patient', GUEST: 'Guest', UNKNOWN: 'Someone' };

function say({ n, speaker, text }) {
    const list = document.getElementById('live-transcript');
    const id = `u${n}`;
    let line = document.getElementById(id);
    if (!line) {
        line = document.createElement('li');
        line.id = id;
        const who = document.createElement('span');
        who.className = 'speaker';
        const said = document.createElement('p');
        said.className = 'said';
        line.append(who, said);
        list.append(line);
    }
    line.className = (speaker ?? 'UNKNOWN').toLowerCase();
    line.querySelector('.speaker').textContent = SPEAKERS[speaker] ?? SPEAKERS.UNKNOWN;
    line.querySelector('.said').textContent = text;
}

/** One fact: shown under its part of the checklist; the same fact said again changes nothing. */
function tick({ kind, text, polarity }) {
    const part = [...document.querySelectorAll('#captured li')].find((item) =>
        item.dataset.kinds.split(' ').includes(kind.toUpperCase()),
    );
    if (!part) {
        return;
    }
    const words = polarity?.toUpperCase() === 'ABSENT' ? `no ${text}` : text;
    const found = new Set(part.found ?? []);
    found.add(words);
    part.found = found;
    part.classList.add('heard');
    part.querySelector('.found').textContent = [...found].join(', ');
}
