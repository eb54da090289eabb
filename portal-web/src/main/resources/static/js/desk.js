/* The desk by keyboard, and ticks that keep themselves. Every page works without it; the keys can be switched off. */
(() => {
  const all = selector => [...document.querySelectorAll(selector)];
  const bar = document.querySelector("[data-keys]");
  const read = () => { try { return localStorage.getItem("desk-keys") !== "off"; } catch { return true; } };
  const keep = on => { try { localStorage.setItem("desk-keys", on ? "on" : "off"); } catch { /* private mode */ } };
  let on = read();

  const show = () => {
    if (!bar) return;
    const button = bar.querySelector("[data-keys-switch]");
    bar.hidden = false;
    bar.classList.toggle("is-off", !on);
    document.documentElement.classList.toggle("keys-off", !on);
    button.textContent = on ? button.dataset.off : button.dataset.on;
  };
  bar?.addEventListener("click", event => {
    if (!event.target.closest("[data-keys-switch]")) return;
    keep(on = !on);
    show();
  });
  show();

  const step = (items, by) => {
    if (!items.length) return;
    const at = items.findIndex(each => each === document.activeElement);
    const from = at >= 0 ? at : items.findIndex(each => each.hasAttribute("aria-current"));
    const next = items[Math.min(items.length - 1, Math.max(0, from + by))];
    next.focus();
    return next;
  };
  const press = key => document.querySelector(`[data-key="${key}"]:not(:disabled)`);
  const tick = () => {
    const ticks = all(".tick:not(:disabled)");
    const box = ticks.includes(document.activeElement) ? document.activeElement : ticks.find(each => !each.checked);
    if (!box) return;
    box.click();
    (ticks[ticks.indexOf(box) + 1] ?? box).focus();
  };
  const keys = {
    j: () => step(all("[data-row]"), 1),
    k: () => step(all("[data-row]"), -1),
    x: tick,
    "[": () => turn(-1),
    "]": () => turn(1),
    a: () => press("a")?.click(),
    r: () => press("r")?.click(),
    "/": () => press("/")?.focus(),
    "?": () => { bar?.scrollIntoView(); bar?.querySelector("button").focus(); },
  };
  const turn = by => {
    const tabs = all("[data-document]");
    const at = tabs.findIndex(each => each.getAttribute("aria-current") === "true");
    const next = tabs[at + by] ?? (at < 0 && tabs[0]);
    if (next) next.click();
  };
  document.addEventListener("keydown", event => {
    const field = event.target.closest?.("input:not(.tick), textarea, select, [contenteditable]");
    if (!on || field || event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });

  /* beside a form, documents open in the frame: the tab that is open is marked here */
  document.addEventListener("click", event => {
    const tab = event.target.closest?.("[data-document][target]");
    if (!tab) return;
    all("[data-document]").forEach(each => each.removeAttribute("aria-current"));
    tab.setAttribute("aria-current", "true");
  });

  /* ready sentences: put where they can be changed */
  document.addEventListener("change", event => {
    const list = event.target.closest?.("[data-canned]");
    const text = list?.selectedOptions[0]?.dataset.text;
    if (!text) return;
    const field = list.closest(".reason__more").querySelector("textarea");
    field.value = field.value ? `${field.value}\n${text}` : text;
    list.value = "";
    field.focus();
  });

  /* ticks: kept at once, one after the other; the page takes over the new version of the case */
  const ticks = document.querySelector("form[data-ticks]");
  let saving = false;
  let again = false;
  const save = async () => {
    if (saving) { again = true; return; }
    saving = true;
    try {
      const answer = await fetch(ticks.action, { method: "POST", body: new URLSearchParams(new FormData(ticks)) });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const seen = page.querySelector("form[data-ticks] input[name=seen]");
      if (!answer.ok || !seen) { ticks.submit(); return; }
      all("input[name=seen]").forEach(each => { each.value = seen.value; });
      const count = document.querySelector("[data-ticked]");
      count.textContent = page.querySelector("[data-ticked]").textContent;
      document.querySelector("[data-saved]").textContent = page.querySelector("[role=status]")?.textContent ?? "";
    } catch { ticks.submit(); return; }
    saving = false;
    if (again) { again = false; save(); }
  };
  ticks?.addEventListener("change", save);
})();
