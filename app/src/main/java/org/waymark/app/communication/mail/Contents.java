package org.waymark.app.communication.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.communication.Attachment;
import org.waymark.app.shell.Words;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The notices that a mail brings. */
@Repository
class Contents {
  /** One of them. */
  record Piece(
      String kind,
      Instant at,
      Words words,
      String href,
      @Nullable UUID answer,
      Optional<Attachment> file) {
    boolean pressing() {
      return answer != null || file.isPresent();
    }
  }

  private final JdbcClient jdbc;
  private final JsonMapper json;

  Contents(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  List<Piece> of(Delivery mail) {
    return jdbc.sql(
            """
            select n.kind, n.at, n.message, n.message_values, n.href, n.answer_link,
              n.attachment_name, n.attachment_type, n.attachment
            from communication.delivery_notice d join communication.notice n on n.id = d.notice
            where d.delivery = :mail order by n.at, n.id
            """)
        .param("mail", mail.id())
        .query((rs, _) -> piece(rs))
        .list();
  }

  private Piece piece(ResultSet rs) throws SQLException {
    String name = rs.getString("attachment_name");
    return new Piece(
        rs.getString("kind"),
        rs.getTimestamp("at").toInstant(),
        Words.kept(
            rs.getString("message"),
            json.readValue(rs.getString("message_values"), new TypeReference<List<Object>>() {})),
        rs.getString("href"),
        rs.getObject("answer_link", UUID.class),
        name == null
            ? Optional.empty()
            : Optional.of(
                new Attachment(name, rs.getString("attachment_type"), rs.getBytes("attachment"))));
  }
}
