package org.waymark.app.communication;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.waymark.app.kernel.SampleClock;

/** A mail server in this process. */
@TestConfiguration(proxyBeanMethods = false)
public class PostOffice {
  /** Monday 23 November 2026, nine in the morning. */
  public static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

  @Bean
  @Primary
  SampleClock testClock() {
    return new SampleClock(Clock.fixed(MONDAY, ZoneOffset.UTC));
  }

  @Bean(destroyMethod = "stop")
  GreenMail mailServer() {
    var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    return server;
  }

  @Bean
  JavaMailSender sender(GreenMail server) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(server.getSmtp().getPort());
    return sender;
  }

  public static void at(SampleClock clock, String moment) {
    clock.set(Duration.between(MONDAY, Instant.parse(moment)));
  }

  public static void empty(GreenMail server) {
    try {
      server.purgeEmailFromAllMailboxes();
    } catch (FolderException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All that arrived, in the order of their recipients. */
  public static List<MimeMessage> arrived(GreenMail server) {
    return Arrays.stream(server.getReceivedMessages())
        .sorted(Comparator.comparing(PostOffice::to))
        .toList();
  }

  public static String to(MimeMessage mail) {
    try {
      return mail.getAllRecipients()[0].toString();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
