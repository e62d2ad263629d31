/** The Content-Security-Policy of a page without any script; `styles` names the styles it may use. */
export function scriptlessPolicy(styles: string): string {
  return policyWith("script-src 'none'", `style-src ${styles}`);
}

/**
 * Of a room with script: our own files, and the one inline script by which Remix hands the page its data, known by a
 * nonce that no other answer has.
 */
export function scriptedPolicy(nonce: string): string {
  return policyWith(`script-src 'self' 'nonce-${nonce}'`, "connect-src 'self'", "style-src 'self'");
}

/** Of a room without script. */
export const linkedStylesPolicy = scriptlessPolicy("'self'");

/** In development Vite's client is a file of our own origin, and puts styles in as it likes. */
export function developmentPolicy(nonce?: string): string {
  const scripts = nonce === undefined ? "script-src 'self'" : `script-src 'self' 'nonce-${nonce}'`;
  return policyWith(scripts, "connect-src 'self' ws:", "style-src 'self' 'unsafe-inline'");
}

function policyWith(...own: string[]): string {
  return [
    "default-src 'none'",
    ...own,
    "img-src 'self'",
    "font-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}
