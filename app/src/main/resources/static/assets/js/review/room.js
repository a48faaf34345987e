// Tells the style sheet how much room there is: the column beside the note ends above the bar to sign with, wherever
// the page stands.

const root = document.documentElement;
const side = document.querySelector('.evidence-side');
const bar = document.querySelector('.sign-bar');

function measure() {
    root.style.setProperty('--bar', `${bar?.offsetHeight ?? 0}px`);
    root.style.setProperty('--side', `${Math.max(0, side.getBoundingClientRect().top)}px`);
}

let due = false;

function soon() {
    if (!due) {
        due = true;
        requestAnimationFrame(() => {
            due = false;
            measure();
        });
    }
}

addEventListener('scroll', soon, { passive: true });
addEventListener('resize', soon);
new ResizeObserver(soon).observe(document.body);
if (bar) {
    new ResizeObserver(soon).observe(bar);
}
measure();
