// Prints and copies a letter; what is copied is what is printed.

function printed(letter) {
    const lines = [];
    for (const part of letter.querySelectorAll('h1, h2, .line, .signature, #unsigned, .letter-about, :scope > p')) {
        const text = part.textContent.trim().replace(/\s+/g, ' ');
        if (part.matches('h2')) lines.push('');
        if (text && !lines.includes(text, lines.length - 1)) lines.push(text);
    }
    return lines.join('\n');
}

document.getElementById('print').addEventListener('click', () => window.print());
document.getElementById('copy').addEventListener('click', async () => {
    const status = document.getElementById('copied');
    try {
        await navigator.clipboard.writeText(printed(document.getElementById('letter')));
        status.textContent = 'Copied.';
    } catch {
        status.textContent = 'The browser does not let this page copy. Select the text and copy it by hand.';
    }
});

document.documentElement.dataset.ready = 'true';
