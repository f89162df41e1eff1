// What the pages add to htmx. Without this file, or without htmx, every link still leads to its page.
"use strict";

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
    video.pause();
    video.removeAttribute("src");
    video.replaceChildren();
    video.load();
  }
  if (ctx.link?.hreflang) takeOverHead(ctx.text);
});

// htmx takes over the title; what else depends on the page bears data-page.
function takeOverHead(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  document.head.querySelectorAll("[data-page]").forEach((element) => element.remove());
  document.head.append(...page.head.querySelectorAll("[data-page]"));
}

document.addEventListener("htmx:after:swap", ({ detail: { ctx } }) => {
  if (failed(ctx)) return;
  const link = ctx.link;
  if (link?.hreflang) {
    const { lang, dir, dataset } = document.getElementById("page");
    Object.assign(document.documentElement, { lang, dir });
    document.getElementById("status").textContent = dataset.announce;
  }
  const target = link?.dataset.focus && document.querySelector(link.dataset.focus);
  if (!target) return;
  if (target.play) target.play().catch(() => {}); // The browser may refuse; the controls are there.
  else target.tabIndex = -1;
  target.focus();
});

// htmx goes through the motions of a swap for an error too, but puts nothing in.
function failed(ctx) {
  return ctx.swap === "none";
}

// Whatever goes wrong on the way, the link leads to the whole page.
for (const failure of ["htmx:error", "htmx:response:error"]) {
  document.addEventListener(failure, ({ detail: { ctx } }) => {
    if (ctx?.link?.href) location.assign(ctx.link.href);
  });
}
