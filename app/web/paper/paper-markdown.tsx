import { Link, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { safeHtml, type HtmlTree } from '#app/content/markdown-html.ts';
import { wordsFor } from '#app/words/index.ts';
import { look, printable } from './look.ts';
import { PaperTable } from './paper-table.tsx';

type Node = HtmlTree['children'][number];
type Element = Extract<Node, { type: 'element' }>;

/** What a consultant wrote, as the page has it: by the same tree, which can do no harm. */
export function PaperMarkdown({ children }: { children: string }) {
  // The words name only what paper does not show: tables for those who listen, ways back from footnotes.
  return <>{blocksOf(safeHtml(children, wordsFor('ru').reading.markdown).children)}</>;
}

function blocksOf(nodes: Node[]): ReactNode[] {
  return nodes.flatMap((node, index) => (node.type === 'element' ? [<BlockOf key={index} element={node} />] : []));
}

function BlockOf({ element }: { element: Element }) {
  switch (element.tagName) {
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return (
        <Text style={look.heading} minPresenceAhead={30}>
          {inline(element.children)}
        </Text>
      );
    case 'ul':
    case 'ol':
      return <List element={element} />;
    case 'blockquote':
      return <View style={look.quote}>{blocksOf(element.children)}</View>;
    case 'table':
      return <TableOf element={element} />;
    case 'hr':
      return <View style={look.note} />;
    case 'section':
    case 'div':
      return <>{blocksOf(element.children)}</>;
    default:
      return <Text style={look.text}>{inline(element.children)}</Text>;
  }
}

function List({ element }: { element: Element }) {
  const items = element.children.filter((child): child is Element => child.type === 'element');
  return items.map((item, index) => (
    <View key={index} style={look.item}>
      <Text style={look.mark}>{element.tagName === 'ol' ? `${index + 1}.` : '—'}</Text>
      <View style={look.noteText}>
        {item.children.some(isBlock) ? blocksOf(item.children) : <Text>{inline(item.children)}</Text>}
        {!item.children.some(isParagraph) && blocksOf(item.children.filter(isList))}
      </View>
    </View>
  ));
}

/** A list within an item stands below the item's words. */
function isList(node: Node): boolean {
  return node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');
}

function isParagraph(node: Node): boolean {
  return node.type === 'element' && node.tagName === 'p';
}

function isBlock(node: Node): boolean {
  return isParagraph(node);
}

function TableOf({ element }: { element: Element }) {
  const rows = elementsIn(element, 'tr').map((row) =>
    row.children.flatMap((cell) => (cell.type === 'element' ? [printable(textOf(cell)).trim()] : [])),
  );
  const [head = [], ...body] = rows;
  return <PaperTable caption="" columns={head.map((title) => ({ title }))} rows={body} />;
}

function elementsIn(element: Element, tagName: string): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === tagName ? [child] : elementsIn(child, tagName);
  });
}

function inline(nodes: Node[]): ReactNode[] {
  return nodes.flatMap((node, index): ReactNode[] => {
    if (node.type === 'text') return [printable(node.value)];
    if (node.type !== 'element' || isList(node)) return [];
    return [<Inline key={index} element={node} />];
  });
}

function Inline({ element }: { element: Element }) {
  const content = inline(element.children);
  const { href } = element.properties;
  switch (element.tagName) {
    case 'strong':
      return <Text style={look.strong}>{content}</Text>;
    case 'a':
      return typeof href === 'string' && /^(https?|mailto):/.test(href) ? (
        <Link src={href} style={look.link}>
          {content}
        </Link>
      ) : (
        <Text>{content}</Text>
      );
    case 'br':
      return <Text>{'\n'}</Text>;
    default:
      return <Text>{content}</Text>;
  }
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
