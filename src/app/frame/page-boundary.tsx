import { Component, type ReactNode } from 'react';
import type { Location } from 'react-router';
import { PageError } from './page-error.tsx';

interface Props {
  /** Where a new one is shown, the children are tried again. */
  readonly location: Location;
  /** Why the children cannot be shown; undefined where they can. */
  readonly error?: unknown;
  readonly children: ReactNode;
}

interface State {
  readonly location: Location;
  readonly thrown?: { readonly error: unknown };
}

/** Shows the page of an error in place of children that fail. */
export class PageBoundary extends Component<Props, State> {
  override state: State = { location: this.props.location };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { thrown: { error } };
  }

  static getDerivedStateFromProps({ location }: Props, state: State): State {
    return location === state.location ? state : { location };
  }

  override render(): ReactNode {
    const { error = this.state.thrown?.error, children } = this.props;
    return error === undefined ? children : <PageError error={error} />;
  }
}
