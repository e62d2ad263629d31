import { Text } from '@react-email/components';
import type { ReactNode } from 'react';
import { look } from './look.ts';

export function Paragraph({ children }: { children: ReactNode }) {
  return (
    <Text className="ink" style={look.paragraph}>
      {children}
    </Text>
  );
}
