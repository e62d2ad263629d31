import { Link } from '@react-email/components';
import { look } from './look.ts';
import { Paragraph } from './paragraph.tsx';

/** What can be done besides the one thing to do. */
export function SideLink({ label, url, children }: { label: string; url: string; children: string }) {
  return (
    <Paragraph>
      {children}
      <br />
      <Link className="ink" style={look.link} href={url} data-labelled>
        {label}
      </Link>
    </Paragraph>
  );
}
