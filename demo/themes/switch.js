// A page-level theme switch: the button puts the class that it names on <html>, and the page's style sheet does the rest.
for (const button of document.querySelectorAll('[data-toggles]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    button.ariaPressed = String(document.documentElement.classList.toggle(button.dataset.toggles));
  });
}
