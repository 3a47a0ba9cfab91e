package org.waymark.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageFilesTest {
  private static final Pattern USED =
      Pattern.compile(
          "(?:\\bmsg|Words\\.of|Toast\\.of|Refusal\\.of|Outcome\\.refused)\\(\\s*\"([^\"]+)\"\\s*[,)]");
  private static final Pattern VALUE = Pattern.compile("\\{(\\d+)");

  static List<String> modules() {
    return Sources.of(Sources.MESSAGES, ".properties").stream()
        .map(s -> s.file().getFileName().toString().replace(".properties", ""))
        .filter(name -> !name.contains("_"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void bothLanguagesHaveTheSameWords(String module) {
    assertThat(german(module).keySet()).isEqualTo(english(module).keySet());
  }

  @ParameterizedTest
  @MethodSource("modules")
  void bothLanguagesUseTheSameValues(String module) {
    Map<String, String> german = german(module);
    List<String> different = new ArrayList<>();
    english(module)
        .forEach(
            (key, words) -> {
              if (!values(words).equals(values(german.getOrDefault(key, words)))) {
                different.add(key);
              }
            });
    assertThat(different).as("messages whose placeholders differ").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void aSkillIsCalledFaehigkeitInGermanAndNothingElse(String module) {
    Pattern otherwise = Pattern.compile("\\bKönnens?\\b(?! (Sie|wir))|Kenntnis(se|sen)?\\b");
    german(module)
        .forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern(otherwise));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void aDayIsWrittenDayMonthYear(String module) {
    Pattern english = Pattern.compile("(EEEE )?d MMMM?( yyyy)?");
    Pattern german = Pattern.compile("(EEEE, )?d\\. MMMM?( yyyy)?");
    english(module).values().forEach(text -> assertThat(days(text)).allMatch(matches(english)));
    german(module).values().forEach(text -> assertThat(days(text)).allMatch(matches(german)));
  }

  private static java.util.function.Predicate<String> matches(Pattern manner) {
    return manner.asMatchPredicate();
  }

  /** How each day in a message is written; {@code date} alone would be written as Java likes. */
  private static List<String> days(String text) {
    return Pattern.compile("\\{\\d,(?:dtf_)?(?:date|time)(?:,([^}]*))?}")
        .matcher(text)
        .results()
        .map(day -> String.valueOf(day.group(1)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void everyMessageIsAPatternWithoutTypewriterApostrophes(String module) {
    for (Map<String, String> words : List.of(english(module), german(module))) {
      words.forEach(
          (key, text) -> {
            assertThat(text).as(key).doesNotContain("'").isNotBlank();
            Format[] formats = new MessageFormat(text, Locale.ENGLISH).getFormats();
            assertThat(formats).as(key).isNotNull();
          });
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void keysBeginWithTheNameOfTheirModule(String module) {
    String owner = module.replaceAll("-.*", "") + ".";
    assertThat(english(module).keySet()).allMatch(key -> key.startsWith(owner));
  }

  @Test
  void everyKeyThatIsUsedExists() {
    Set<String> known =
        modules().stream().flatMap(m -> english(m).keySet().stream()).collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>();
    for (Path folder : List.of(Sources.TEMPLATES, Sources.JAVA)) {
      for (Sources source : Sources.of(folder, folder.equals(Sources.JAVA) ? ".java" : ".jte")) {
        USED.matcher(source.text())
            .results()
            .map(m -> m.group(1))
            .filter(key -> !known.contains(key))
            .forEach(key -> missing.add(source.file().getFileName() + ": " + key));
      }
    }
    assertThat(missing).as("messages that are used and written nowhere").isEmpty();
  }

  private static Set<String> values(String words) {
    return VALUE
        .matcher(words)
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> english(String module) {
    return load(module + ".properties");
  }

  private static Map<String, String> german(String module) {
    return load(module + "_de.properties");
  }

  private static Map<String, String> load(String file) {
    Properties words = new Properties();
    try {
      words.load(new StringReader(Sources.read(Sources.MESSAGES.resolve(file))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> sorted = new TreeMap<>();
    words.stringPropertyNames().forEach(key -> sorted.put(key, words.getProperty(key)));
    return sorted;
  }
}
