import type { QueryClient } from '@tanstack/react-query';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { StrictMode } from 'react';
import { NavigationProvider } from '../navigation/navigation-context.tsx';
import type { Navigation } from '../navigation/navigation.ts';

interface Props {
  readonly client: QueryClient;
  readonly navigation: Navigation;
  readonly children: ReactNode;
}

/** The providers around the layout, the same in the browser, at prerender and in tests. */
export function App({ client, navigation, children }: Props) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <NavigationProvider navigation={navigation}>{children}</NavigationProvider>
      </QueryClientProvider>
    </StrictMode>
  );
}
