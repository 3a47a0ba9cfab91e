package org.waymark.app.access;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Contact;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;

/** Accounts: how they come about, who wears which hat, how a password is set. */
@Service
public class Accounts {
  private static final Viewer KEEPER =
      new Viewer(new UUID(0, 0), null, "keeper of the machine", List.of(), Locale.ENGLISH);
  private static final int SHORTEST_PASSWORD = 12;
  private static final int LONGEST_PASSWORD = 200;
  private static final Duration INVITATION = Duration.ofDays(7);
  private static final Duration FIRST_CODE = Duration.ofDays(1);

  private final AccountStore store;
  private final OneTimeCodes codes;
  private final CurrentViewer viewers;
  private final People people;
  private final PasswordEncoder passwords;
  private final Audit audit;

  Accounts(
      AccountStore store,
      OneTimeCodes codes,
      CurrentViewer viewers,
      People people,
      PasswordEncoder passwords,
      Audit audit) {
    this.store = store;
    this.codes = codes;
    this.viewers = viewers;
    this.people = people;
    this.passwords = passwords;
    this.audit = audit;
  }

  /** Whether somebody runs this installation already. */
  public boolean setUp() {
    return store.anyAdministrator();
  }

  /** A code for the first administrator, or nothing when there is one already. */
  @Transactional
  public Optional<String> firstAdministratorCode() {
    return store.anyAdministrator()
        ? Optional.empty()
        : Optional.of(codes.issue(OneTimeCodes.Purpose.FIRST_ADMINISTRATOR, null, FIRST_CODE));
  }

  /** The person's account, made when there is none yet. */
  @Transactional
  public UUID ensureFor(PersonId person) {
    return store
        .byPerson(person)
        .map(AccountStore.Account::id)
        .orElseGet(
            () -> {
              PersonCard card =
                  people
                      .card(person)
                      .orElseThrow(() -> new IllegalArgumentException("no such person: " + person));
              Contact contact =
                  people
                      .contacts(List.of(person))
                      .getOrDefault(person, new Contact(person, null, ""));
              String language = contact.language().isEmpty() ? "en" : contact.language();
              return Optional.ofNullable(contact.email())
                  .flatMap(email -> store.ensure(person, email, card.name(), language))
                  .or(() -> store.ensure(person, card.number(), card.name(), language))
                  .orElseThrow(() -> new IllegalStateException("both logins taken: " + person));
            });
  }

  /** Who an account's person is when they look, hats and all: for the command line. */
  public Optional<Viewer> viewerFor(PersonId person) {
    return viewers.of(ensureFor(person));
  }

  /** Gives a hat, without asking who: for the sample company and the first administrator. */
  @Transactional
  public void grant(UUID account, Grant grant) {
    store.grant(account, grant, null);
  }

  /** An administrator gives a hat to an account. */
  @Transactional
  public Outcome<UUID> give(Viewer by, UUID account, Grant grant) {
    List<Refusal> reasons = refusalsToChange(by, account, grant.hat());
    if (!reasons.isEmpty()) {
      return Outcome.refused(reasons);
    }
    store.grant(account, grant, by.account());
    audit.act(by, "hat.given", null, account + " " + grant);
    return Outcome.done(account);
  }

  /** An administrator takes a hat back; it is gone with the next request. */
  @Transactional
  public Outcome<UUID> take(Viewer by, UUID account, Grant grant) {
    List<Refusal> reasons = refusalsToChange(by, account, grant.hat());
    if (!reasons.isEmpty()) {
      return Outcome.refused(reasons);
    }
    store.endGrant(account, grant);
    audit.act(by, "hat.taken", null, account + " " + grant);
    return Outcome.done(account);
  }

  /**
   * Whoever keeps the machine gives a person a hat, or takes it back: the way to the first ones. It
   * is recorded, under an account that nobody signs in with.
   */
  @Transactional
  public Outcome<Boolean> byTheKeeper(PersonId person, Grant grant, boolean give) {
    if (follows(grant.hat())) {
      return Outcome.refused("access.refused.hatFollows");
    }
    UUID account = ensureFor(person);
    boolean changes = store.grants(account).contains(grant) != give;
    if (changes && give) {
      store.grant(account, grant, null);
    } else if (changes) {
      store.endGrant(account, grant);
    }
    if (changes) {
      audit.act(KEEPER, give ? "hat.given" : "hat.taken", null, account + " " + grant);
    }
    return Outcome.done(changes);
  }

  /** Comes with a post rather than from somebody. */
  private static boolean follows(Hat hat) {
    return hat == Hat.EMPLOYEE || hat == Hat.MANAGER;
  }

  private static List<Refusal> refusalsToChange(Viewer by, UUID account, Hat hat) {
    if (follows(hat)) {
      return List.of(Refusal.of("access.refused.hatFollows"));
    }
    return by.account().equals(account) ? List.of(Refusal.of("access.refused.ownHats")) : List.of();
  }

  /** An invitation code with which the person sets a password; earlier ones are void. */
  @Transactional
  public String invite(Viewer by, PersonId person) {
    UUID account = ensureFor(person);
    audit.act(by, "account.invited", person, account.toString());
    return codes.issue(OneTimeCodes.Purpose.INVITATION, account, INVITATION);
  }

  /** Shuts or opens an account; shutting ends its sessions at once. */
  @Transactional
  public Outcome<UUID> shut(Viewer by, UUID account, boolean shut) {
    if (by.account().equals(account)) {
      return Outcome.refused("access.refused.ownAccount");
    }
    store.disable(account, shut);
    if (shut) {
      store.endSessions(account);
    }
    audit.act(by, shut ? "account.shut" : "account.opened", null, account.toString());
    return Outcome.done(account);
  }

  /** What a code is good for: its account's login, or empty for the first administrator. */
  public record Door(boolean firstAdministrator, String login) {}

  /** What an unused code opens. */
  public Optional<Door> door(String code) {
    return codes
        .open(code)
        .map(
            c ->
                new Door(
                    c.purpose() == OneTimeCodes.Purpose.FIRST_ADMINISTRATOR, login(c.account())));
  }

  private String login(@Nullable UUID account) {
    return account == null ? "" : store.byId(account).map(AccountStore.Account::login).orElse("");
  }

  /**
   * Uses a code: sets the password, for the first administrator also name and login.
   *
   * @return the account that may now sign in
   */
  @Transactional
  public Outcome<UUID> setUp(String code, String name, String login, String password) {
    Optional<Door> door = door(code);
    if (door.isEmpty()) {
      return Outcome.refused("access.refused.code");
    }
    List<Refusal> reasons = new java.util.ArrayList<>(refusals(password));
    if (door.get().firstAdministrator()) {
      reasons.addAll(refusals(name, login));
    }
    if (!reasons.isEmpty()) {
      return Outcome.refused(reasons);
    }
    Optional<OneTimeCodes.Code> used = codes.use(code);
    if (used.isEmpty()) {
      return Outcome.refused("access.refused.code");
    }
    UUID account = used.get().account();
    if (account == null) {
      account = store.ensure(null, login, name.strip(), "en").orElseThrow();
      store.grant(account, new Grant(Hat.ADMINISTRATOR, null), null);
    }
    store.password(account, encoded(password));
    return Outcome.done(account);
  }

  /** How one signs in. */
  public record Credentials(String login, boolean password) {}

  public Credentials credentials(Viewer viewer) {
    AccountStore.Account account = store.byId(viewer.account()).orElseThrow();
    return new Credentials(account.login(), account.passwordHash() != null);
  }

  /** Changes one's own password; all other sessions end. */
  @Transactional
  public Outcome<String> changePassword(Viewer viewer, String current, String next) {
    String hash = store.byId(viewer.account()).orElseThrow().passwordHash();
    List<Refusal> reasons = new java.util.ArrayList<>(refusals(next));
    if (hash != null && !passwords.matches(current, hash)) {
      reasons.add(Refusal.of("access.refused.currentPassword"));
    }
    if (!reasons.isEmpty()) {
      return Outcome.refused(reasons);
    }
    store.password(viewer.account(), encoded(next));
    store.endSessions(viewer.account());
    audit.act(viewer, "password.changed", null, null);
    return Outcome.done(viewer.name());
  }

  private String encoded(String password) {
    return java.util.Objects.requireNonNull(passwords.encode(password));
  }

  private static List<Refusal> refusals(String password) {
    if (password.length() < SHORTEST_PASSWORD) {
      return List.of(Refusal.of("access.refused.shortPassword", SHORTEST_PASSWORD));
    }
    return password.length() > LONGEST_PASSWORD
        ? List.of(Refusal.of("access.refused.longPassword", LONGEST_PASSWORD))
        : List.of();
  }

  private List<Refusal> refusals(String name, String login) {
    List<Refusal> reasons = new java.util.ArrayList<>();
    if (name.isBlank() || name.length() > 200) {
      reasons.add(Refusal.of("access.refused.name"));
    }
    if (!login.matches("[^\\s@]+@[^\\s@]+") || login.length() > 200) {
      reasons.add(Refusal.of("access.refused.login"));
    } else if (store.byLogin(login).isPresent()) {
      reasons.add(Refusal.of("access.refused.loginTaken"));
    }
    return reasons;
  }
}
