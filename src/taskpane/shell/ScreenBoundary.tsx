import { Button } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { EmptyState } from './EmptyState';
import { PreferencesContext } from './PreferencesContext';
import { textsOf } from '../texts/paneTexts';

/** A bug in one screen must not empty the pane: it says so and offers to open the screen again. */
export class ScreenBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  static override contextType = PreferencesContext;
  declare context: React.ContextType<typeof PreferencesContext>;
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const { shell } = textsOf(this.context.preferences.language);
    return (
      <EmptyState title={shell.crashed} help={shell.crashedHelp}>
        <Button onClick={() => this.setState({ failed: false })}>{shell.openAgain}</Button>
      </EmptyState>
    );
  }
}
