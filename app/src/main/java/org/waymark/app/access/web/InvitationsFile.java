package org.waymark.app.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.waymark.app.access.Invitations.Invited;
import org.waymark.app.exchange.CsvExport;

/** Who was invited, with the address at which each sets a password, as a file for a mailing. */
record InvitationsFile(List<Invited> invited) implements View {
  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"invitations.csv\"");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    try (var csv =
        new CsvExport(response.getOutputStream(), "number", "name", "email", "code", "address")) {
      for (Invited one : invited) {
        csv.row(
            one.person().number(),
            one.person().name(),
            one.email(),
            one.code(),
            address(one.code()));
      }
    }
  }

  /** Where a code is used, as the browser reaches this installation. */
  static String address(String code) {
    return ServletUriComponentsBuilder.fromCurrentContextPath()
        .path("/setup")
        .queryParam("code", code)
        .toUriString();
  }
}
