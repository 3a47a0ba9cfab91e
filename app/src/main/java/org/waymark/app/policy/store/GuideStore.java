package org.waymark.app.policy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.policy.GuideStage;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.model.Guide;
import org.waymark.app.policy.model.Guide.Content;
import org.waymark.app.policy.model.Guide.FileCard;
import org.waymark.app.policy.model.Guide.GivenFile;
import org.waymark.app.policy.model.GuideShelf;

@Repository
class GuideStore implements GuideShelf {
  private static final String ALL =
      """
      select e.guide, e.nr, e.nr = g.edition as latest, e.title, e.language, e.body, e.kinds,
        e.countries, e.stages, e.file_name, octet_length(e.file) as size, e.at, e.by_person
      from policy.guide g join policy.guide_edition e on e.guide = g.id
      """;
  private final JdbcClient db;

  GuideStore(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Guide> latest(String words) {
    return db.sql(
            ALL
                + """
                where e.nr = g.edition and not g.put_away
                  and g.words like all (:words::text[]) order by lower(e.title), g.id
                """)
        .param("words", patterns(words))
        .query(GuideStore::read)
        .list();
  }

  /** As an array of patterns; a sign of the pattern language stands for itself. */
  private static String patterns(String words) {
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+"))
        .filter(word -> !word.isEmpty())
        .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
        .map(pattern -> '"' + pattern.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .collect(Collectors.joining(",", "{", "}"));
  }

  @Override
  public Optional<Guide> find(UUID id, int edition) {
    return db.sql(ALL + "where g.id = :id and e.nr = :nr and not g.put_away")
        .param("id", id)
        .param("nr", edition)
        .query(GuideStore::read)
        .optional();
  }

  @Override
  public Optional<Guide> latest(UUID id) {
    return db.sql(ALL + "where g.id = :id and e.nr = g.edition and not g.put_away")
        .param("id", id)
        .query(GuideStore::read)
        .optional();
  }

  @Override
  public List<Guide> editions(UUID id) {
    return db.sql(ALL + "where g.id = :id order by e.nr desc")
        .param("id", id)
        .query(GuideStore::read)
        .list();
  }

  @Override
  public byte[] file(UUID id, int edition) {
    return db.sql("select file from policy.guide_edition where guide = :id and nr = :nr")
        .param("id", id)
        .param("nr", edition)
        .query(byte[].class)
        .single();
  }

  @Override
  public void add(
      UUID id, int edition, Content content, @Nullable GivenFile file, PersonId by, Instant at) {
    db.sql(
            """
            insert into policy.guide (id, edition, words) values (:id, :nr, :words)
            on conflict (id) do update set edition = excluded.edition, words = excluded.words
            """)
        .param("id", id)
        .param("nr", edition)
        .param("words", (content.title() + " " + content.body()).toLowerCase(Locale.ROOT))
        .update();
    db.sql(
            """
            insert into policy.guide_edition (guide, nr, title, language, body, kinds, countries,
              stages, file_name, file_type, file, at, by_person)
            values (:id, :nr, :title, :language, :body, :kinds::text[], :countries::text[],
              :stages::text[], :name, :type, :file, :at, :by)
            """)
        .params(row(id, edition, content, by, at))
        .param("name", file == null ? null : file.name())
        .param("type", file == null ? null : FileCard.ending(file.name()))
        .param("file", file == null ? null : file.bytes())
        .update();
  }

  private static Map<String, @Nullable Object> row(
      UUID id, int edition, Content content, PersonId by, Instant at) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", id);
    row.put("nr", edition);
    row.put("title", content.title());
    row.put("language", content.language());
    row.put("body", content.body());
    row.put("kinds", codes(content.kinds().stream().map(MoveKind::code).toList()));
    row.put("countries", codes(List.copyOf(content.countries())));
    row.put("stages", codes(content.stages().stream().map(GuideStage::code).toList()));
    row.put("at", Timestamp.from(at));
    row.put("by", by.value());
    return row;
  }

  private static String codes(List<String> all) {
    return all.stream().sorted().collect(Collectors.joining(",", "{", "}"));
  }

  @Override
  public void putAway(UUID id) {
    db.sql("update policy.guide set put_away = true where id = :id").param("id", id).update();
  }

  private static Guide read(ResultSet row, int nr) throws SQLException {
    String file = row.getString("file_name");
    return new Guide(
        row.getObject("guide", UUID.class),
        row.getInt("nr"),
        row.getBoolean("latest"),
        new Content(
            row.getString("title"),
            row.getString("language"),
            row.getString("body"),
            set(row, "kinds").stream()
                .flatMap(code -> MoveKind.of(code).stream())
                .collect(Collectors.toSet()),
            set(row, "countries"),
            set(row, "stages").stream()
                .flatMap(code -> GuideStage.of(code).stream())
                .collect(Collectors.toSet())),
        file == null ? null : new FileCard(file, row.getLong("size")),
        row.getTimestamp("at").toInstant(),
        new PersonId(row.getObject("by_person", UUID.class)));
  }

  private static Set<String> set(ResultSet row, String column) throws SQLException {
    return Set.of((String[]) row.getArray(column).getArray());
  }
}
