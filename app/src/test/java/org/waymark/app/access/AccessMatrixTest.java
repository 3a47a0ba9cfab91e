package org.waymark.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.waymark.app.CompanyTest;

/**
 * Every route, asked by everybody: {@code access-table.csv} says what each of the sample's people
 * gets. A route without rows fails; so does a row whose answer differs. Things in a route are
 * named: {@code {person:sarah}}, {@code {opening:apm}} (see {@link Things}).
 */
@CompanyTest
@Import({SignedIn.class, Things.class})
class AccessMatrixTest {
  private static final Path TABLE = Path.of("src/test/resources/access-table.csv");

  private final MockMvcTester web;
  private final SignedIn signedIn;
  private final Things things;
  private final TransactionTemplate undone;
  private final List<RequestMappingHandlerMapping> mappings;

  AccessMatrixTest(
      MockMvcTester web,
      SignedIn signedIn,
      Things things,
      PlatformTransactionManager transactions,
      List<RequestMappingHandlerMapping> mappings) {
    this.web = web;
    this.signedIn = signedIn;
    this.things = things;
    this.undone = new TransactionTemplate(transactions);
    this.mappings = mappings;
  }

  private record Row(String method, String pattern, String address, List<Integer> expected) {}

  private record Table(List<String> people, List<Row> rows) {
    static Table read() throws IOException {
      List<String> lines =
          Files.readAllLines(TABLE).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      List<String> head = List.of(lines.getFirst().split(","));
      return new Table(
          head.subList(3, head.size()), lines.stream().skip(1).map(Table::row).toList());
    }

    private static Row row(String line) {
      List<String> cells = List.of(line.split(","));
      return new Row(
          cells.get(0),
          cells.get(1),
          cells.get(2),
          cells.stream().skip(3).map(Integer::valueOf).toList());
    }
  }

  @Test
  void everyRouteHasARow() throws IOException {
    Set<String> written = new TreeSet<>();
    Table.read().rows().forEach(row -> written.add(row.method() + " " + row.pattern()));
    assertThat(new TreeSet<>(routes())).isEqualTo(written);
  }

  @Test
  void everybodyGetsWhatTheTableSays() throws IOException {
    Table table = Table.read();
    List<String> wrong = new ArrayList<>();
    for (Row row : table.rows()) {
      List<Integer> got = new ArrayList<>();
      for (String person : table.people()) {
        got.add(answer(row, person));
      }
      if (!got.equals(row.expected())) {
        wrong.add(line(row, got));
      }
    }
    if (Boolean.getBoolean("showAccessTable")) {
      Files.write(Path.of("target/access-differences.csv"), wrong);
    }
    assertThat(wrong).as("rows that answered otherwise (as answered)").isEmpty();
  }

  /** Writes the rows that are missing, as answered today, for somebody to judge and copy. */
  @Test
  @EnabledIfSystemProperty(named = "proposeAccessRows", matches = ".*")
  void proposesRowsForNewRoutes() throws IOException {
    Table table = Table.read();
    Set<String> known = new TreeSet<>();
    table.rows().forEach(row -> known.add(row.method() + " " + row.pattern()));
    List<String> proposed = new ArrayList<>();
    for (String route : new TreeSet<>(routes())) {
      if (!known.contains(route)) {
        String[] parts = route.split(" ", 2);
        Row row = new Row(parts[0], parts[1], things.example(parts[1]), List.of());
        List<Integer> got = new ArrayList<>();
        for (String person : table.people()) {
          got.add(answer(row, person));
        }
        proposed.add(line(row, got));
      }
    }
    assertThat(Files.write(Path.of("target/access-proposed.csv"), proposed)).exists();
  }

  private static String line(Row row, List<Integer> got) {
    return row.method()
        + ","
        + row.pattern()
        + ","
        + row.address()
        + ","
        + String.join(",", got.stream().map(String::valueOf).toList());
  }

  /** What one request does is undone before the next. */
  private int answer(Row row, String person) {
    return undone.execute(
        status -> {
          status.setRollbackOnly();
          return ask(row, person);
        });
  }

  private int ask(Row row, String person) {
    var request =
        web.method(HttpMethod.valueOf(row.method())).uri(things.in(row.address())).with(csrf());
    if (!person.equals("stranger")) {
      request = request.with(signedIn.as(person));
    }
    return request.exchange().getResponse().getStatus();
  }

  private Set<String> routes() {
    Set<String> routes = new LinkedHashSet<>();
    for (RequestMappingHandlerMapping mapping : mappings) {
      mapping
          .getHandlerMethods()
          .forEach(
              (info, handler) -> {
                if (handler.getBeanType().getName().startsWith("org.waymark.")) {
                  for (String pattern : info.getPatternValues()) {
                    info.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> routes.add(method + " " + pattern));
                  }
                }
              });
    }
    return routes;
  }
}
