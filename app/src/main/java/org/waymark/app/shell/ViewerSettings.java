package org.waymark.app.shell;

import java.util.Locale;
import org.waymark.app.kernel.Viewer;

/** Keeps what a viewer chose on the account page; implemented by the module that knows accounts. */
@FunctionalInterface
public interface ViewerSettings {
  void speak(Viewer viewer, Locale language);
}
