package org.waymark.app.communication.mail;

import java.net.URI;

/**
 * What an administrator configured.
 *
 * @param url of Waymark, as people reach it, without a slash at its end
 * @param from the sender
 */
record MailSettings(String url, String from) {
  /** The part of message ids behind the @. */
  String domain() {
    String host = URI.create(url).getHost();
    return host == null ? "waymark" : host;
  }
}
