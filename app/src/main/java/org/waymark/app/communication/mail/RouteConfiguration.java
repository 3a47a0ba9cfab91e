package org.waymark.app.communication.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** A mail server where one is configured; else files in a sample, and nothing in a company. */
@Configuration(proxyBeanMethods = false)
class RouteConfiguration {
  @Bean
  MailSettings mailSettings(
      @Value("${waymark.url}") String url, @Value("${waymark.mail.from}") String from) {
    return new MailSettings(url.replaceAll("/+$", ""), from);
  }

  @Bean
  Route route(
      ObjectProvider<JavaMailSender> server,
      @Value("${spring.mail.host:}") String host,
      @Value("${waymark.sample}") boolean sample,
      @Value("${waymark.data}") Path data,
      Clock clock) {
    JavaMailSender sender = server.getIfAvailable();
    if (sender != null) {
      return new Server(sender, host);
    }
    return sample ? new Folder(data.resolve("mail"), clock) : new Nowhere();
  }

  private record Server(JavaMailSender sender, String where) implements Route {
    @Override
    public Delivery.State send(MimeMessage mail) {
      sender.send(mail);
      return Delivery.State.SENT;
    }

    @Override
    public String kind() {
      return "server";
    }
  }

  /** One file for each mail; the same mail again is the same file. */
  private record Folder(Path folder, Clock clock) implements Route {
    private static final DateTimeFormatter DAY =
        DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZoneOffset.UTC);

    @Override
    public Delivery.State send(MimeMessage mail) throws MessagingException {
      String id = mail.getMessageID().replaceAll("@.*|[^0-9a-zA-Z-]", "");
      Path file = folder.resolve(DAY.format(clock.instant()) + "-" + id + ".eml");
      try {
        Files.createDirectories(folder);
        try (OutputStream out = Files.newOutputStream(file)) {
          mail.writeTo(out);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return Delivery.State.FILED;
    }

    @Override
    public String kind() {
      return "folder";
    }

    @Override
    public String where() {
      return folder.toString();
    }
  }

  private record Nowhere() implements Route {
    @Override
    public Delivery.State send(MimeMessage mail) {
      return Delivery.State.COUNTED;
    }

    @Override
    public String kind() {
      return "nowhere";
    }

    @Override
    public String where() {
      return "";
    }
  }
}
