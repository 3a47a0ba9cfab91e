package org.waymark.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tagger against one written without any regard to speed, on texts full of traps. */
class SlowTaggerTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}\\p{Mn}]+[+#]*|&");
  private static final String[] SYLLABLES = {
    "ba", "ko", "ri", "té", "mü", "лё", "πά", "日本", "ﬁ", "ß", "ø", "\ud835\udc00"
  };
  private static final String[] BETWEEN = {
    " ", " ", " ", " ", "-", "\u2010", ", ", "\n", " & ", " xyzk ", "/", "\ud800", "(", "’s "
  };

  private final List<String> words = new ArrayList<>();
  private final Map<String, Integer> skills = new HashMap<>();

  /** A label's words, or a text's from some place on, as the letters that count. */
  private static String plain(String word) {
    String lower = word.equals("&") ? "and" : word.toLowerCase(Locale.ROOT);
    String special = lower.replace("ß", "ss").replace("ø", "o");
    String folded = Normalizer.normalize(special, Normalizer.Form.NFKD);
    String letters = folded.replaceAll("[\u0300-\u036f]", "").toLowerCase(Locale.ROOT);
    return letters.endsWith("ks") ? letters.substring(0, letters.length() - 1) : letters;
  }

  private static String key(List<String> words) {
    return String.join(" ", words.stream().map(SlowTaggerTest::plain).toList());
  }

  private static List<MatchResult> read(String text) {
    return WORD.matcher(text).results().toList();
  }

  /** The longest name that begins at a word, each hyphen read as a gap or as nothing. */
  private int longest(String text, List<MatchResult> read, int first, int next, List<String> so) {
    int best = skills.containsKey(key(so)) ? next : -1;
    if (next < read.size() && so.size() < 4) {
      String word = read.get(next).group();
      best = Math.max(best, longest(text, read, first, next + 1, with(so, word)));
      if (next + 1 < read.size() && hyphen(text, read.get(next).end(), read.get(next + 1))) {
        String both = word + read.get(next + 1).group();
        best = Math.max(best, longest(text, read, first, next + 2, with(so, both)));
      }
    }
    return best;
  }

  private static boolean hyphen(String text, int end, MatchResult next) {
    return next.start() == end + 1 && "-\u2010".indexOf(text.charAt(end)) >= 0;
  }

  private static List<String> with(List<String> words, String word) {
    List<String> more = new ArrayList<>(words);
    more.add(word);
    return more;
  }

  private List<String> slowly(String text) {
    List<MatchResult> read = read(text.replaceAll("’s(?![\\p{L}\\p{Nd}\\p{Mn}])", "  "));
    List<String> found = new ArrayList<>();
    for (int first = 0; first < read.size(); ) {
      int end = longest(text, read, first, first, List.of());
      if (end > first) {
        found.add(read.get(first).start() + "-" + read.get(end - 1).end());
      }
      first = Math.max(end, first + 1);
    }
    return found;
  }

  private String word(Random random) {
    var word = new StringBuilder();
    for (int i = 2 + random.nextInt(4); i > 0; i--) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.append('k').toString();
  }

  private String label(Random random, int words) {
    var label = new ArrayList<String>();
    for (int i = 0; i < words; i++) {
      label.add(this.words.get(random.nextInt(this.words.size())));
    }
    return String.join(" ", label);
  }

  private static String varied(String label, Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> label.toUpperCase(Locale.ROOT);
      case 1 -> Normalizer.normalize(label, Normalizer.Form.NFD);
      case 2 -> label + "s";
      case 3 -> label.replace(' ', '-');
      case 4 -> label.replace(" ", "");
      case 5 -> label.substring(0, label.lastIndexOf('k'));
      default -> label;
    };
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void findsWhatASlowSearchFinds(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      words.add(word(random));
    }
    var builder = SkillTagger.builder();
    List<String> labels = new ArrayList<>();
    for (int skill = 0; skill < 3_000; skill++) {
      String label = label(random, 1 + random.nextInt(4));
      labels.add(label);
      builder.name(skill, label);
      List<String> parts = Arrays.asList(label.split(" "));
      skills.put(key(parts), skill);
      if (parts.size() == 2) {
        skills.put(plain(parts.get(0) + parts.get(1)), skill);
      }
    }
    SkillTagger tagger = builder.build();
    for (int i = 0; i < 2_000; i++) {
      var text = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.append(varied(labels.get(random.nextInt(labels.size())), random));
        text.append(BETWEEN[random.nextInt(BETWEEN.length)]);
      }
      String all = text.toString();
      assertThat(
              tagger.tag(all).stream().map(t -> t.span().start() + "-" + t.span().end()).distinct())
          .as("seed %d: %s", seed, all)
          .containsExactlyElementsOf(slowly(all));
    }
  }
}
