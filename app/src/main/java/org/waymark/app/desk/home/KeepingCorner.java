package org.waymark.app.desk.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.access.AccountList;
import org.waymark.app.delivery.Undelivered;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.Words;

/** What an administrator keeps running. */
@Component
class KeepingCorner implements Corner {
  private final AccountList accounts;
  private final Undelivered undelivered;

  KeepingCorner(AccountList accounts, Undelivered undelivered) {
    this.accounts = accounts;
    this.undelivered = undelivered;
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
    List<Item> items = new ArrayList<>();
    int lost = undelivered.givenUp();
    if (lost > 0) {
      items.add(
          new Item(Words.of("desk.keeping.lost", lost), Words.of("desk.keeping.lost.what"), null));
    }
    items.add(
        new Item(
            Words.of("desk.keeping.imports"), Words.of("desk.keeping.imports.what"), "/imports"));
    items.add(
        new Item(
            Words.of("desk.keeping.accounts"),
            Words.of("desk.keeping.accounts.what", accounts.count("")),
            "/accounts"));
    return Optional.of(
        new View("keeping", "settings", items, "/imports", Words.of("desk.corner.keeping.more")));
  }
}
