package org.waymark.samples;

import java.util.HashMap;
import java.util.Map;

/** Gives every person an address of their own. */
final class Mailboxes {
  static final String DOMAIN = "@tarnholm.example";
  private final Map<String, Integer> taken = new HashMap<>();

  static String address(String given, String family) {
    return Slug.mailbox(given) + "." + Slug.mailbox(family) + DOMAIN;
  }

  void reserve(String address) {
    taken.put(address, 1);
  }

  String open(String given, String family) {
    String address = address(given, family);
    int count = taken.merge(address, 1, Integer::sum);
    if (count == 1) {
      return address;
    }
    return address.replace(DOMAIN, count + DOMAIN);
  }
}
