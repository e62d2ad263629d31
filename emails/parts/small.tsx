import { Text } from '@react-email/components';
import type { ReactNode } from 'react';
import { look } from './look.ts';

export function Small({ children }: { children: ReactNode }) {
  return (
    <Text className="soft" style={look.small}>
      {children}
    </Text>
  );
}
