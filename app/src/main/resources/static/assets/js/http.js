// Requests to our own server: adds the CSRF token and turns a refusal into one sentence for the reader.

const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content ?? '';

export function csrfHeaders() {
    const header = meta('csrf-header');
    return header ? { [header]: meta('csrf-token') } : {};
}

/** A refusal or a failure, with a sentence that can be shown as it is. */
export class Refused extends Error {
    constructor(message, status, problem) {
        super(message);
        this.status = status;
        this.problem = problem;
    }
}

/** Sends `body` as JSON when there is one; answers the parsed JSON, or undefined where the answer is empty. */
export async function send(method, url, body) {
    let answer;
    try {
        answer = await fetch(url, {
            method,
            credentials: 'same-origin',
            headers: {
                Accept: 'application/json, application/problem+json',
                ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
                ...csrfHeaders(),
            },
            body: body === undefined ? undefined : JSON.stringify(body),
        });
    } catch {
        throw new Refused('The server cannot be reached. Nothing was changed; try again in a moment.', 0, {});
    }
    if (answer.redirected && new URL(answer.url).pathname === '/login') {
        throw new Refused('You are signed out. Sign in in another tab, then try again here.', 401, {});
    }
    const text = await answer.text();
    const parsed = parse(text);
    if (!answer.ok) {
        throw new Refused(sentence(answer.status, parsed), answer.status, parsed ?? {});
    }
    return parsed;
}

/** Draws a part of the page anew from the server; it stands there when this resolves. */
export async function redraw(url, target, swapStyle) {
    let answer;
    try {
        answer = await fetch(url, { credentials: 'same-origin', headers: { 'HX-Request': 'true' } });
    } catch {
        throw new Refused('The server cannot be reached. What you see may be old; try again in a moment.', 0, {});
    }
    if (answer.redirected || !answer.ok) {
        throw new Refused(sentence(answer.redirected ? 401 : answer.status, undefined), answer.status, {});
    }
    htmx.swap(target, await answer.text(), { swapStyle, swapDelay: 0, settleDelay: 0 });
}

export function sentence(status, problem) {
    if (problem?.detail) {
        return problem.detail;
    }
    switch (status) {
        case 401:
            return 'You are signed out. Sign in in another tab, then try again here.';
        case 403:
            return 'Your role may not do this, or the page is too old. Reload it and try again.';
        case 404:
            return 'This is not there any more. Reload the page.';
        case 409:
            return 'Someone else changed this in the meantime. Reload the page to see the newest state.';
        case 413:
            return 'The file is larger than the server accepts.';
        default:
            return `The server answered with an error (${status}). Nothing was changed.`;
    }
}

function parse(text) {
    try {
        return text ? JSON.parse(text) : undefined;
    } catch {
        return undefined;
    }
}
