package org.waymark.app.access;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.ViewerSettings;

@Component
class AccountLanguage implements ViewerSettings {
  private final AccountStore accounts;

  AccountLanguage(AccountStore accounts) {
    this.accounts = accounts;
  }

  @Override
  public void speak(Viewer viewer, Locale language) {
    accounts.language(viewer.account(), language.toLanguageTag());
  }
}
