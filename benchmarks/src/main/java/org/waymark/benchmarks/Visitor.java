package org.waymark.benchmarks;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody of a sample company on a loopback address, signed in. */
final class Visitor {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern PERSON = Pattern.compile("name=\"person\" value=\"([^\"]+)\"");

  /** Parts of names that many people have: whoever is found by them is anybody. */
  static final List<String> COMMON =
      List.of("an", "el", "ma", "jo", "li", "sa", "ri", "no", "ka", "da");

  private final URI base;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private Visitor(URI base) {
    this.base = base;
  }

  /**
   * Signs in as one of those whom the search of the sign-in page finds.
   *
   * @param base a loopback address; others are refused
   * @param which of them, from 0, and from the first again after the last
   */
  static Visitor signIn(URI base, String name, int which) throws IOException, InterruptedException {
    if (!List.of("localhost", "127.0.0.1", "[::1]").contains(base.getHost())) {
      throw new IllegalArgumentException("only loopback addresses are asked, not " + base);
    }
    var visitor = new Visitor(base);
    String page =
        visitor.get("/sign-in?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8)).body();
    List<String> people = groups(PERSON, page);
    if (people.isEmpty()) {
      throw new IOException("nobody is found by the name " + name);
    }
    visitor.post(
        "/sample/sign-in",
        groups(TOKEN, page).getFirst(),
        "person=" + people.get(which % people.size()));
    return visitor;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(30)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** The token that a form of the page sends along. */
  String token(String path) throws IOException, InterruptedException {
    return groups(TOKEN, get(path).body()).getFirst();
  }

  /** Sends a form that has to be taken. */
  void post(String path, String token, String fields) throws IOException, InterruptedException {
    int status =
        client
            .send(
                HttpRequest.newBuilder(base.resolve(path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + token + "&" + fields))
                    .build(),
                HttpResponse.BodyHandlers.discarding())
            .statusCode();
    if (status >= 400) {
      throw new IOException(path + " answered " + status);
    }
  }

  static List<String> groups(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(r -> r.group(1)).toList();
  }
}
