// What the pages add to htmx. Without this file, or without htmx, every link still leads to its page.

// A click with a modifier opens a new tab; htmx would swallow it.
document.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) event.stopPropagation();
}, true);

// The source may be gone after a swap, so the link that asked is kept with its request.
document.addEventListener("htmx:before:request", ({ detail: { ctx } }) => {
  ctx.link = ctx.sourceElement;
});

// A video that is swapped out would play on unseen and go on loading.
document.addEventListener("htmx:before:swap", ({ detail: { ctx } }) => {
  if (failed(ctx)) return;
  for (const video of ctx.target.querySelectorAll("video")) {
    if (ctx.link?.matches("[data-keeps-moment]")) ctx.moment = { at: video.currentTime, plays: !video.paused };
    video.pause();
    video.removeAttribute("src");
    video.replaceChildren();
    video.load();
  }
  if (ctx.link?.hreflang) takeOverHead(ctx.text);
  if (ctx.link?.matches("form")) {
    ctx.wasOpen = ctx.target.querySelector("details")?.open;
    ctx.focused = document.activeElement.id;
  }
});

// htmx takes over the title; what else depends on the page bears data-page.
function takeOverHead(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  const [old, coming] = [document, page].map(({ head }) => [...head.querySelectorAll("[data-page]")]);
  // The film's stylesheet stays where it is: put in anew, it would show the page bare for a moment.
  const changes = (list) => (element) => element.rel !== "stylesheet" || !list.some((other) => other.isEqualNode(element));
  old.filter(changes(coming)).forEach((element) => element.remove());
  document.head.append(...coming.filter(changes(old)));
}

document.addEventListener("htmx:after:swap", ({ detail: { ctx } }) => {
  if (failed(ctx)) return;
  const link = ctx.link;
  if (link?.hreflang) {
    const { lang, dir, dataset } = document.getElementById("page");
    Object.assign(document.documentElement, { lang, dir });
    document.getElementById("status").textContent = dataset.announce;
    watch();
  }
  if (link?.matches("form")) {
    if (ctx.wasOpen) ctx.target.querySelector("details")?.setAttribute("open", "");
    document.getElementById(ctx.focused)?.focus();
    document.getElementById("status").textContent = ctx.target.querySelector("[data-found]").textContent;
    for (const other of document.querySelectorAll(".languages a")) other.search = location.search;
  }
  if (ctx.moment) {
    // The link that was pressed is another element now, and no longer leads anywhere.
    const current = document.getElementById(link.id);
    current.focus();
    playFrom(current, ctx.moment.at, ctx.moment.plays);
  }
  const target = link?.dataset.focus && document.querySelector(link.dataset.focus);
  if (!target) return;
  const dialog = target.closest("dialog");
  if (dialog && !dialog.open) dialog.showModal();
  if (target.play) target.play().catch(() => {}); // The browser may refuse; the controls are there.
  else target.tabIndex = -1;
  target.focus();
});

// htmx goes through the motions of a swap for an error too, but puts nothing in.
function failed(ctx) {
  return ctx.swap === "none";
}

// To go on typing in a search is no new step for Back.
document.addEventListener("htmx:before:history:update", ({ detail: { history: step } }) => {
  const [from, to] = [location.pathname + location.search, step.path].map((url) => url.replace(/\?q=[^&]+/, "?q"));
  if (from === to) step.type = "replace";
});

// The bar marks the section that is in the middle of the screen.
const sections = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting } of entries) {
    const link = document.querySelector(`.doors [href="#${target.id}"]`);
    if (isIntersecting) link?.setAttribute("aria-current", "true");
    else link?.removeAttribute("aria-current");
  }
  reveal();
}, { rootMargin: "-50% 0px" });

function reveal() {
  for (const link of document.querySelectorAll(".reel [aria-current]")) {
    const reel = link.closest(".reel");
    const [line, own] = [reel, link].map((each) => each.getBoundingClientRect());
    reel.scrollLeft += own.left + own.width / 2 - line.left - line.width / 2;
  }
}

function watch() {
  reveal();
  sections.disconnect();
  for (const { hash } of document.querySelectorAll(".doors [href^='#']")) {
    const section = document.querySelector(hash);
    if (section) sections.observe(section);
  }
}

watch();

// Whatever goes wrong on the way, the link, or the form, leads to the whole page.
for (const failure of ["htmx:error", "htmx:response:error"]) {
  document.addEventListener(failure, ({ detail: { ctx } }) => {
    const { link } = ctx ?? {};
    if (link?.href) location.assign(link.href);
    else if (link?.matches("form")) link.submit();
  });
}

// The gallery: arrow keys, buttons and swipes go from still to still, the address names the one in
// view.
const still = () => document.activeElement?.closest("dialog .gallery > li");
let inView;

function show(item) {
  inView = item;
  history.replaceState(history.state, "", `#${item.id}`);
  const count = document.querySelector(".lightbox-count");
  count.textContent = `${item.id.slice(6)} / ${count.dataset.of}`;
}

function step(item, by) {
  const target = by < 0 ? item?.previousElementSibling : item?.nextElementSibling;
  if (target) target.scrollIntoView({ block: "nearest", inline: "center" });
  return target;
}

document.addEventListener("focusin", () => {
  if (still()) show(still());
});

document.addEventListener("keydown", (event) => {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const target = by && still() && step(still(), document.documentElement.dir === "rtl" ? -by : by);
  if (!target) return;
  event.preventDefault();
  target.tabIndex = -1;
  target.focus();
});

document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-step]");
  if (button) step(inView, Number(button.dataset.step));
});

document.addEventListener("scroll", ({ target }) => {
  if (target.id !== "gallery-stills") return;
  const middle = target.clientWidth / 2;
  const item = [...target.querySelectorAll(".gallery > li")].find((each) => {
    const { left, right } = each.getBoundingClientRect();
    return left <= middle && middle < right;
  });
  if (item && item !== inView) show(item);
}, true);

document.addEventListener("click", ({ target }) => {
  target.closest("[data-close]")?.closest("dialog").close();
});

document.addEventListener("close", ({ target }) => {
  if (target.matches("dialog.lightbox")) history.replaceState(history.state, "", location.pathname);
}, true);

// A still's address opens it, as soon as htmx listens.
document.addEventListener("htmx:after:process", () => {
  if (/^#still-\d+$/.test(location.hash)) {
    document.querySelector(`[data-focus="${location.hash}"]`)?.click();
  }
}, { once: true });

// A chapter plays in place, and a version goes on where the other one was.
document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-moment]");
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  playFrom(link, link.dataset.moment, true);
});

function playFrom(link, moment, plays) {
  const video = link.closest("figure").querySelector("video");
  if (moment > 0 || plays) video.currentTime = moment;
  if (plays) video.play().catch(() => {});
}

// Sharing: the system's own sheet where there is one, else the address on the clipboard. Copying:
// what an element says; its button is unhidden here, for nobody else can press it.
const clipboard = navigator.clipboard;
if (clipboard) document.documentElement.classList.add("copies");

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-share], [data-copy]");
  if (!button || event.defaultPrevented) return;
  event.preventDefault();
  const { copy, done } = button.dataset;
  const source = copy && document.querySelector(copy);
  const told = () => { document.getElementById("status").textContent = button.textContent = done; };
  // Within closed details innerText is empty.
  const text = copy ? (source.innerText || source.textContent).trim() : button.href;
  if (!copy && navigator.share) navigator.share({ url: text, title: document.title }).catch(() => {});
  else clipboard?.writeText(text).then(told, () => {});
});
