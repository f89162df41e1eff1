// Runs before htmx: under require-trusted-types-for, htmx may parse what this site itself sent.
// Only HTML is let through; scripts and their addresses stay refused.
if (window.trustedTypes) trustedTypes.createPolicy("default", { createHTML: (html) => html });
