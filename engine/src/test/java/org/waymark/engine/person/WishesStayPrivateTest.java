package org.waymark.engine.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.engine.PeopleIndex;

class WishesStayPrivateTest {
  private static Path classes() throws URISyntaxException {
    return Path.of(PeopleIndex.class.getProtectionDomain().getCodeSource().getLocation().toURI())
        .resolve("org/waymark/engine");
  }

  private static boolean knows(Path classFile, String name) {
    try {
      return Files.readString(classFile, StandardCharsets.ISO_8859_1).contains(name);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Whether any class directly in a folder names the package of wishes. */
  private static List<Path> thatKnowWishes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".class"))
          .filter(f -> knows(f, "org/waymark/engine/person/"))
          .toList();
    }
  }

  @Test
  void nothingThatRanksPeopleForAnOpeningCanEvenNameAWish() throws Exception {
    assertThat(thatKnowWishes(classes())).isEmpty();
  }

  @Test
  void thisTestWouldSeeAClassThatDoes() throws Exception {
    assertThat(thatKnowWishes(classes().resolve("person"))).isNotEmpty();
  }
}
