package org.waymark.app.communication.mail;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Attachment;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.communication.StillSo;
import org.waymark.app.communication.answers.Tokens;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.kernel.Viewers;
import org.waymark.app.shell.SpokenLanguages;

/** Words a mail for its reader, or finds that there is nothing to send. */
@Component
class Letters {
  private final Contents contents;
  private final Preferences preferences;
  private final NoticeKinds kinds;
  private final ObjectProvider<Viewers> viewers;
  private final ObjectProvider<StillSo> judges;
  private final Places places;
  private final Tokens tokens;
  private final MessageSource messages;
  private final MailSettings settings;

  Letters(
      Contents contents,
      Preferences preferences,
      NoticeKinds kinds,
      ObjectProvider<Viewers> viewers,
      ObjectProvider<StillSo> judges,
      Places places,
      Tokens tokens,
      MessageSource messages,
      MailSettings settings) {
    this.contents = contents;
    this.preferences = preferences;
    this.kinds = kinds;
    this.viewers = viewers;
    this.judges = judges;
    this.places = places;
    this.tokens = tokens;
    this.messages = messages;
    this.settings = settings;
  }

  /** Nothing for who left or has no address, or where none of it is wanted or so any more. */
  Optional<Letter> of(Delivery mail) {
    Optional<Viewer> reader = viewers.getObject().of(mail.person());
    Optional<String> address = reader.flatMap(viewers.getObject()::address);
    if (reader.isEmpty() || address.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Rhythm> chosen = preferences.chosen(mail.person());
    List<Contents.Piece> pieces =
        contents.of(mail).stream()
            .filter(p -> wanted(p, chosen) && stillSo(p, reader.get()))
            .toList();
    return pieces.isEmpty()
        ? Optional.empty()
        : Optional.of(letter(mail, reader.get(), address.get(), pieces));
  }

  private boolean stillSo(Contents.Piece piece, Viewer reader) {
    return judges.stream()
        .filter(judge -> judge.kinds().contains(piece.kind()))
        .allMatch(judge -> judge.stillSo(reader, piece.href()));
  }

  private boolean wanted(Contents.Piece piece, Map<String, Rhythm> chosen) {
    var kind = kinds.of(piece.kind());
    return piece.pressing() || chosen.getOrDefault(kind.name(), kind.usual()) != Rhythm.NEVER;
  }

  private Letter letter(Delivery mail, Viewer reader, String address, List<Contents.Piece> pieces) {
    Locale language = SpokenLanguages.nearest(reader.language());
    ZoneId zone = places.zone(mail.person());
    String sort =
        mail.rhythm() == Rhythm.AT_ONCE
            ? pieces.stream().anyMatch(p -> p.answer() != null) ? "answer" : "one"
            : mail.rhythm().stored();
    String day =
        mail.rhythm() == Rhythm.AT_ONCE ? null : say(language, "day", date(language, mail.day()));
    return frame(
        address,
        language,
        say(
            language,
            "subject." + sort,
            mail.rhythm() == Rhythm.AT_ONCE ? "" : date(language, mail.day())),
        say(language, "lead." + sort, reader.name().split(" ", 2)[0]),
        day,
        pieces.stream().map(p -> item(p, language, zone)).toList(),
        pieces.stream().allMatch(Contents.Piece::pressing) ? "pressing" : "chosen",
        pieces.stream().flatMap(p -> p.file().stream()).toList());
  }

  /** A mail by which an administrator sees that mails arrive. */
  Letter trial(Viewer reader, String address) {
    Locale language = SpokenLanguages.nearest(reader.language());
    return frame(
        address,
        language,
        say(language, "subject.trial"),
        say(language, "lead.trial", reader.name().split(" ", 2)[0]),
        null,
        List.of(),
        "trial",
        List.of());
  }

  private Letter frame(
      String address,
      Locale language,
      String subject,
      String lead,
      @Nullable String day,
      List<Letter.Item> items,
      String why,
      List<Attachment> files) {
    return new Letter(
        address,
        language,
        subject,
        lead,
        day,
        items,
        link(say(language, "home"), "/"),
        say(language, "why." + why),
        link(say(language, "change"), "/settings/notifications"),
        files);
  }

  private Letter.Item item(Contents.Piece piece, Locale language, ZoneId zone) {
    var words = piece.words();
    return new Letter.Item(
        messages.getMessage(words.key(), words.values().toArray(), language),
        date(language, LocalDate.ofInstant(piece.at(), zone)),
        link(say(language, "more"), piece.href()),
        piece.answer() == null ? null : link(say(language, "answer"), tokens.path(piece.answer())));
  }

  private Letter.Link link(String words, String path) {
    return new Letter.Link(words, settings.url() + path);
  }

  private String say(Locale language, String key, Object... values) {
    return messages.getMessage("communication.mail." + key, values, language);
  }

  private String date(Locale language, LocalDate day) {
    String pattern = messages.getMessage("communication.mail.date", null, language);
    return DateTimeFormatter.ofPattern(pattern, language).format(day);
  }
}
