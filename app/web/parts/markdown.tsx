import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ComponentProps, ReactElement } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { safeHtml, type HtmlTree } from '#app/content/markdown-html.ts';
import { useOrigin, useWords } from './words.ts';

/** Text that was written for a page. The headings in it have ids (see `contentsOf`). */
export function Markdown({ children }: { children: string }) {
  const { reading } = useWords();
  const tree = safeHtml(children, reading.markdown);
  return <div className={`prose ${look}`}>{elementsOf(tree, { a: Link, table: TableRegion })}</div>;
}

/** The same as plain elements, for where our styles are not: a feed. */
export function plainElements(tree: HtmlTree): ReactElement {
  return elementsOf(tree, {});
}

type Parts = Partial<{ a: typeof Link; table: typeof TableRegion }>;

function elementsOf(tree: HtmlTree, components: Parts): ReactElement {
  // Cells are aligned by an attribute: the policy of the site forbids styles in the page.
  return toJsxRuntime(tree, { Fragment, jsx, jsxs, components, tableCellAlignToStyle: false });
}

const look = [
  '[&_:is(h2,h3)]:scroll-mt-4 [&_:is(h2,h3)]:break-after-avoid [&_tr]:break-inside-avoid',
  '[&_blockquote]:mt-4 [&_blockquote]:border-l-3 [&_blockquote]:border-brand [&_blockquote]:pl-4',
  '[&_hr]:my-8 [&_hr]:border-line [&_img]:mt-5 [&_img]:h-auto [&_img]:max-w-full',
  '[&_pre]:mt-4 [&_pre]:whitespace-pre-wrap [&_pre]:bg-surface [&_pre]:p-4 [&_code]:text-[0.9em]',
  '[&_li]:mt-1.5 [&_.contains-task-list]:list-none [&_.contains-task-list]:pl-0',
].join(' ');

function Link({ children, ...rest }: ComponentProps<'a'>) {
  const origin = useOrigin();
  // On paper a link is of use only with its address, whole; within the text there is nothing to say.
  const whole = rest.href?.startsWith('/') && !rest.rel ? `${origin}${rest.href}` : undefined;
  const printed = rest.rel && children !== rest.href ? "print:after:content-['_('attr(href)')']" : undefined;
  return (
    <a
      {...rest}
      data-whole={whole}
      className={whole ? "print:after:break-words print:after:content-['_('attr(data-whole)')']" : printed}
    >
      {children}
    </a>
  );
}

/** A wide table scrolls within itself; whoever has no mouse comes to it by Tab and scrolls it with the arrow keys. */
function TableRegion({ 'aria-label': label, children, ...rest }: ComponentProps<'table'>) {
  return (
    <div role="region" aria-label={label} tabIndex={0} className={tableLook}>
      <table aria-label={label} className="w-full border-collapse" {...rest}>
        {children}
      </table>
    </div>
  );
}

const tableLook = [
  'mt-5 overflow-x-auto text-[0.9rem] leading-snug tabular-nums print:overflow-visible',
  '[&_:is(th,td)]:border-t [&_:is(th,td)]:border-line [&_:is(th,td)]:py-2 [&_:is(th,td)]:pr-4 [&_:is(th,td)]:align-top',
  '[&_thead_th]:border-t-0 [&_thead_th]:align-bottom [&_thead_th]:text-[0.8rem] [&_thead_th]:font-semibold',
  '[&_thead_th]:text-soft [&_tbody_th]:font-normal',
  '[&_:is(th,td):not([align])]:text-left [&_:is(th,td):last-child]:pr-0 [&_td[align=right]]:whitespace-nowrap',
  'max-sm:[&_:is(th,td):first-child]:sticky max-sm:[&_:is(th,td):first-child]:left-0',
  'max-sm:[&_:is(th,td):first-child]:max-w-[45vw] max-sm:[&_:is(th,td):first-child]:bg-paper',
].join(' ');
