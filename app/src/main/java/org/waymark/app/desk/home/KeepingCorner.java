package org.waymark.app.desk.home;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.access.AccountList;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.Words;

/** What an administrator keeps running. */
@Component
class KeepingCorner implements Corner {
  private final AccountList accounts;

  KeepingCorner(AccountList accounts) {
    this.accounts = accounts;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public Optional<View> of(Viewer viewer) {
    if (!viewer.wears(Hat.ADMINISTRATOR)) {
      return Optional.empty();
    }
    return Optional.of(
        new View(
            "keeping",
            "settings",
            List.of(
                new Item(
                    Words.of("desk.keeping.imports"),
                    Words.of("desk.keeping.imports.what"),
                    "/imports"),
                new Item(
                    Words.of("desk.keeping.accounts"),
                    Words.of("desk.keeping.accounts.what", accounts.count("")),
                    "/accounts")),
            "/imports",
            Words.of("desk.corner.keeping.more")));
  }
}
