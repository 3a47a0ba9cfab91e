package org.waymark.app.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.waymark.app.access.Invitations.Invited;
import org.waymark.app.exchange.CsvFile;

/** Who was invited, with the address at which each sets a password, as a file for a mailing. */
final class InvitationsFile {
  private static final List<String> COLUMNS = List.of("number", "name", "email", "code", "address");

  private InvitationsFile() {}

  static CsvFile of(List<Invited> invited) {
    return CsvFile.of(
        "invitations.csv", COLUMNS, invited.stream().map(InvitationsFile::cells).toList());
  }

  private static @Nullable Object[] cells(Invited one) {
    return new @Nullable Object[] {
      one.person().number(), one.person().name(), one.email(), one.code(), address(one.code())
    };
  }

  /** Where a code is used, as the browser reaches this installation. */
  static String address(String code) {
    return ServletUriComponentsBuilder.fromCurrentContextPath()
        .path("/setup")
        .queryParam("code", code)
        .toUriString();
  }
}
