import { createContext, memo, type ReactNode, useContext, useSyncExternalStore } from 'react';
import { type Location, NavigationType, type Params } from 'react-router';
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
 * The page of a view: one that is left keeps its location, and is not rendered again, until it is unmounted. Nothing is drawn
 * where the page could not be loaded.
 */
export const ViewPage = memo(({ view }: { readonly view: View }) => (
  <ViewContext value={view}>{view.page && <view.page.Component />}</ViewContext>
));

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

/** Where the view is, below the base of the site. */
export const useLocation = (): Location => useView().location;

/** What stands in the address of the view in the place of its route's names. */
export const useParams = (): Params => useView().params;

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
