import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const pipeline = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeSanitize).freeze();

export function Markdown({ children }: { children: string }) {
  const tree = pipeline.runSync(pipeline.parse(children));
  return <div className="prose">{toJsxRuntime(tree, { Fragment, jsx, jsxs })}</div>;
}
