import { createContext, memo, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import { createPath, NavigationType, Router, type To, useRoutes } from 'react-router';
import { hrefOf } from '../ui/link.tsx';
import type { Navigate, Navigation } from './navigation.ts';
import type { View } from './open-view.ts';

const NavigationContext = createContext<Navigation | null>(null);
const ViewContext = createContext<View | null>(null);

interface ProviderProps {
  readonly navigation: Navigation;
  readonly children: ReactNode;
}

/** Provides a navigation and its view. A new view is rendered at once: in slices, React would spread it over several frames. */
export function NavigationProvider({ navigation, children }: ProviderProps) {
  const view = useSyncExternalStore(navigation.subscribe, navigation.view, navigation.view);
  return (
    <NavigationContext value={navigation}>
      <ViewContext value={view}>{children}</ViewContext>
    </NavigationContext>
  );
}

/**
 * The page of a view, in a router of its own: a page that is left keeps its location, and is not rendered again, until it is
 * unmounted. React Router's hooks (`useLocation`, `useParams`) are for pages; around them there is `useView`.
 */
export const ViewPage = memo(({ view }: { readonly view: View }) => {
  const { navigate } = useNavigation();
  const navigator = useMemo(() => {
    const pathOf = (to: To) => (typeof to === 'string' ? to : createPath(to));
    return {
      createHref: (to: To) => hrefOf(pathOf(to)),
      go: (steps: number) => history.go(steps),
      push: (to: To, state: unknown) => void navigate(pathOf(to), { state }),
      replace: (to: To, state: unknown) => void navigate(pathOf(to), { state, replace: true }),
    };
  }, [navigate]);
  return (
    <ViewContext value={view}>
      <Router location={view.location} navigationType={view.action} navigator={navigator}>
        <Shown routes={view.shown} />
      </Router>
    </ViewContext>
  );
});

function Shown({ routes }: { readonly routes: View['shown'] }) {
  return useRoutes(routes);
}

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error('there is no navigation around this component');
  return navigation;
}

/** The view that a component is part of. */
export function useView(): View {
  const view = useContext(ViewContext);
  if (view === null) throw new Error('there is no view around this component');
  return view;
}

/** The same function at each render. */
export function useNavigate(): Navigate {
  return useNavigation().navigate;
}

/** Whether the view was reached by Back, by Forward or by opening the document. */
export function useIsBack(): boolean {
  return useView().action === NavigationType.Pop;
}

/** Whether a page is being loaded, and whether that takes long. */
export function usePending(): ReturnType<Navigation['pending']> {
  const { subscribe, pending } = useNavigation();
  return useSyncExternalStore(subscribe, pending, () => null);
}
