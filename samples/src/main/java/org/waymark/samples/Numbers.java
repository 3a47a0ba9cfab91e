package org.waymark.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gives numbers in the order of hiring, and addresses; the named people keep theirs. */
final class Numbers {
  private static final int FIRST = 10_001;

  private Numbers() {}

  static void assign(List<Employee> employees) {
    Mailboxes mailboxes = new Mailboxes();
    for (Employee employee : employees) {
      if (employee.named != null) {
        employee.number = employee.named.number();
        employee.email = employee.named.email();
        mailboxes.reserve(employee.email);
      }
    }
    List<Employee> others = new ArrayList<>(employees);
    others.removeIf(employee -> employee.named != null);
    others.sort(
        Comparator.comparing((Employee one) -> one.hiredOn).thenComparingInt(one -> one.id));
    int next = FIRST;
    for (Employee employee : others) {
      employee.number = Integer.toString(next++);
      employee.email = mailboxes.open(employee.givenName, employee.familyName);
    }
    employees.sort(Comparator.comparingInt(one -> Integer.parseInt(one.number)));
  }
}
