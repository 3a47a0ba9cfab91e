package org.waymark.app.access.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.access.AccountList;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.PersonCard;

/** Public for the generated template classes only. */
public record AccountsView(
    String q,
    int page,
    int pages,
    long count,
    List<AccountList.Row> rows,
    List<PersonCard> people,
    Map<UUID, String> unitNames,
    List<Hat> hats,
    @Nullable Invitation invitation,
    List<Refusal> refusals) {
  /** A code that was just made, and the address at which it is used. */
  public record Invitation(String name, String code, String address) {}
}
