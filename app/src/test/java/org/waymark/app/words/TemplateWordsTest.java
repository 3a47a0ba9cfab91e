package org.waymark.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateWordsTest {
  private static final Pattern SPOKEN =
      Pattern.compile("(?:aria-label|title|alt|placeholder|data-busy)=[\"']([^\"']*\\p{L}[^\"']*)");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’ ]*");

  @Test
  void everyWordOfEveryPageComesFromAMessageFile() {
    List<String> strays =
        Sources.of(Sources.TEMPLATES, ".jte").stream()
            .flatMap(t -> strays(t.text()).map(word -> t.file() + ": " + word))
            .toList();
    assertThat(strays).as("words written into templates").isEmpty();
  }

  @Test
  void aWordInATemplateIsFound() {
    assertThat(strays("<p>Hello</p>")).containsExactly("Hello");
    assertThat(strays("@if(a > b)<b>ja</b>@else nein @endif")).containsExactly("ja", "nein");
    assertThat(strays("@template.x(content = @`<i>deep</i>`, title = \"code\")"))
        .containsExactly("deep");
    assertThat(strays("<a aria-label=\"Close\"></a>")).containsExactly("Close");
  }

  @Test
  void whatIsNoWordIsLeftAlone() {
    assertThat(strays("@param String a = \"x\"\n<p class=\"b\">${f.msg(\"a.b\")} · 12 @endif</p>"))
        .isEmpty();
    assertThat(strays("<%-- why --%>!{int n = a > 1 ? 2 : 3;}@for(A a : b)&nbsp;@endfor"))
        .isEmpty();
  }

  private static Stream<String> strays(String template) {
    String html = Template.html(template);
    String shown = html.replaceAll("(?s)<[^>]*>", "\n").replaceAll("&[a-z]+;|&#\\d+;", " ");
    return Stream.concat(
        WORD.matcher(shown).results().map(MatchResult::group).map(String::strip),
        SPOKEN.matcher(html).results().map(m -> m.group(1)));
  }
}
