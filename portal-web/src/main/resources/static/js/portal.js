/* Progressive extras: remembers the dark and the larger-text switch. Every page works without it. */
(() => {
  const root = document.documentElement;
  const read = key => { try { return localStorage.getItem(key); } catch { return null; } };
  const keep = (key, value) => { try { value ? localStorage.setItem(key, value) : localStorage.removeItem(key); } catch { /* private mode */ } };
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => root.dataset.theme ? root.dataset.theme === "dark" : dark.matches;
  const buttons = name => document.querySelectorAll(`[data-switch="${name}"]`);
  const show = () => {
    buttons("theme").forEach(b => b.setAttribute("aria-pressed", isDark()));
    buttons("text").forEach(b => b.setAttribute("aria-pressed", root.dataset.text === "large"));
  };

  root.classList.add("js");
  if (read("theme")) root.dataset.theme = read("theme");
  if (read("text")) root.dataset.text = read("text");
  show();
  dark.addEventListener("change", show);
  document.addEventListener("click", event => {
    const name = event.target.closest?.("[data-switch]")?.dataset.switch;
    if (name === "theme") keep("theme", root.dataset.theme = isDark() ? "light" : "dark");
    else if (name === "text") {
      if (root.dataset.text) delete root.dataset.text; else root.dataset.text = "large";
      keep("text", root.dataset.text);
    } else return;
    show();
  });
})();
