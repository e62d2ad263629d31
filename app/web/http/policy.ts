/** The Content-Security-Policy of a page without any script; `styles` names the styles it may use. */
export function scriptlessPolicy(styles: string): string {
  return policyWith("script-src 'none'", `style-src ${styles}`);
}

/** In development Vite's client is a file of our own origin, and puts styles in as it likes. */
export const developmentPolicy = policyWith("script-src 'self'", "connect-src 'self' ws:", "style-src 'unsafe-inline'");

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
